/** The configuration of a private Neo4j: loopback only, small, and closed to files and the network. */

/** What may differ from instance to instance. */
export interface InstanceSettings {
  /** Bolt's port on 127.0.0.1. */
  readonly port: number;
  /** Off for a throw-away instance. */
  readonly password: boolean;
  /** Neo4j's page cache, megabytes. */
  readonly pageCache: number;
}

/** Text of `neo4j.conf`. */
export function configuration({ port, password, pageCache }: InstanceSettings): string {
  const settings: Readonly<Record<string, string>> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${String(port)}`,
    'server.bolt.advertised_address': `127.0.0.1:${String(port)}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': String(password),
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': `${String(pageCache)}m`,
    // an empty store takes 2 MB instead of 516, three national loads leave 36 MB of logs instead of 2.2 GB
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '2 files',
    'db.checkpoint.interval.volume': '100m',
    // after a full disk the log ends in a torn entry; what it held comes from the seeds again, so going on is right
    'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false',
    'db.memory.transaction.max': '256m',
    'db.transaction.timeout': '120s',
    'db.transaction.monitor.check.interval': '200ms',
    // LOAD CSV works in READ mode too: neither from files nor from the network
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // waited for twice at a stop, after the databases are closed; by default 5 s
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
