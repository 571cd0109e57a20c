import { configuration } from './configuration.js';

test('a private instance listens on loopback alone, with a password and without reporting home', () => {
  const lines = configuration({ port: 17_687, password: true, pageCache: 64 }).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.default_listen_address=127.0.0.1',
      'server.bolt.listen_address=127.0.0.1:17687',
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.security.auth_enabled=true',
      'dbms.usage_report.enabled=false',
      'server.memory.pagecache.size=64m',
    ]),
  );
});

test('queries reach neither files nor the network', () => {
  const text = configuration({ port: 17_687, password: true, pageCache: 64 });
  expect(text).toContain('dbms.security.allow_csv_import_from_file_urls=false\n');
  expect(text).toContain('internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0\n');
});
