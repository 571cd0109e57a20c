/** Every limit and knob of the server: its variable, its default, what it bounds and why it is so. */

import { Fault } from '../model/errors.js';

import { choice, host, origins, proxies, type Setting, whole } from './setting.js';

// A table is read by its columns.
// prettier-ignore
const rows = {
  host: host({ env: 'HOST', unit: '', what: 'address listened on', why: '0.0.0.0 lets others in' }, '127.0.0.1'),
  port: whole({ env: 'PORT', unit: '', what: 'port listened on', why: '0 takes a free one' }, 4000, 0, 65_535),
  logLevel: choice({ env: 'TSUNAGU_LOG_LEVEL', unit: '', what: 'least level that is logged', why: 'a line a request is info' }, 'info', ['silent', 'fatal', 'error', 'warn', 'info', 'debug']),
  corsOrigins: origins({ env: 'TSUNAGU_CORS_ORIGINS', unit: '', what: 'origins whose pages may read answers', why: 'every one: the data is public, there are no cookies' }),
  trustedProxies: proxies({ env: 'TSUNAGU_TRUSTED_PROXIES', unit: '', what: 'proxies believed about addresses', why: 'none: anyone can send X-Forwarded-For' }),

  maxBodyBytes: limit('TSUNAGU_MAX_BODY_BYTES', 65_536, 'bytes', 'body after inflating', 'the longest document fits with its variables'),
  maxDocumentLength: limit('TSUNAGU_MAX_DOCUMENT_LENGTH', 16_384, 'characters', 'length of a document', 'a string is one token however long'),
  maxTokens: limit('TSUNAGU_MAX_TOKENS', 2_000, 'tokens', 'tokens of a document', 'full introspection needs 184'),
  maxComments: limit('TSUNAGU_MAX_COMMENTS', 100, 'comments', 'comments in a document', 'they are no tokens'),
  maxDepth: limit('TSUNAGU_MAX_DEPTH', 20, 'levels', 'depth of an operation', 'five hops through edges are 17 deep'),
  maxIntrospectionDepth: limit('TSUNAGU_MAX_INTROSPECTION_DEPTH', 20, 'levels', 'depth of introspection', 'the full query is 15 deep'),
  maxAliases: limit('TSUNAGU_MAX_ALIASES', 30, 'aliases', 'aliases in an operation', 'each may repeat the same work'),
  maxRootFields: limit('TSUNAGU_MAX_ROOT_FIELDS', 20, 'fields', 'root fields of an operation', 'each is a question of its own'),
  maxDirectives: limit('TSUNAGU_MAX_DIRECTIVES', 20, 'directives', 'directives in a document', 'each bad one costs an error'),
  maxDirectivesAtPlace: limit('TSUNAGU_MAX_DIRECTIVES_AT_PLACE', 4, 'directives', 'directives at one place', 'two make sense'),
  maxOperations: limit('TSUNAGU_MAX_OPERATIONS', 10, 'operations', 'operations in a document', 'only one is answered'),
  maxFragments: limit('TSUNAGU_MAX_FRAGMENTS', 30, 'fragments', 'fragments in a document', 'validation compares them in pairs'),
  maxListLength: limit('TSUNAGU_MAX_LIST_LENGTH', 100, 'items', 'items of a list argument', 'each is a key to look up'),
  maxInputNesting: limit('TSUNAGU_MAX_INPUT_NESTING', 5, 'levels', 'nesting of an argument', '1,500 overflowed the stack'),
  maxStringLength: limit('TSUNAGU_MAX_STRING_LENGTH', 200, 'characters', 'length of a string argument', 'names and search texts are shorter'),
  maxResponseBytes: limit('TSUNAGU_MAX_RESPONSE_BYTES', 5_000_000, 'bytes', 'size of an answer', '8 KB in gave 98 MB out'),
  defaultPageSize: limit('TSUNAGU_DEFAULT_PAGE_SIZE', 20, 'items', 'page when none is asked', 'a screen of results'),
  maxPageSize: limit('TSUNAGU_MAX_PAGE_SIZE', 200, 'items', 'largest page', 'the rest is for paging'),

  requestDeadlineMs: limit('TSUNAGU_REQUEST_DEADLINE_MS', 5_000, 'ms', 'time for a request, all included', 'a frozen store must not hold anyone'),
  questionDeadlineMs: limit('TSUNAGU_QUESTION_DEADLINE_MS', 4_000, 'ms', 'time for a question, seen from here', 'the driver never gives up on a frozen store'),
  questionServerDeadlineMs: limit('TSUNAGU_QUESTION_SERVER_DEADLINE_MS', 10_000, 'ms', 'time for a question inside Neo4j', 'ends what nobody waits for'),
  atOnce: limit('TSUNAGU_AT_ONCE', 64, 'requests', 'operations executed at once', 'more make all of them slower'),
  maxWaiting: limit('TSUNAGU_MAX_WAITING', 128, 'requests', 'operations waiting for their turn', 'more would miss their deadline', 0),
  maxEventLoopDelayMs: limit('TSUNAGU_MAX_EVENT_LOOP_DELAY_MS', 1_000, 'ms', 'delay of the event loop', 'beyond it every deadline is late'),
  headersTimeoutMs: limit('TSUNAGU_HEADERS_TIMEOUT_MS', 10_000, 'ms', 'time to receive the headers', 'slow clients hold sockets'),
  requestTimeoutMs: limit('TSUNAGU_REQUEST_TIMEOUT_MS', 15_000, 'ms', 'time to receive a request', 'slow clients hold sockets'),
  keepAliveTimeoutMs: limit('TSUNAGU_KEEP_ALIVE_TIMEOUT_MS', 65_000, 'ms', 'life of an idle connection', 'longer than load balancers keep it, else random 502'),
  drainNotReadyMs: limit('TSUNAGU_DRAIN_NOT_READY_MS', 2_000, 'ms', 'time not ready before stopping', 'load balancers look once a second', 0),
  drainDeadlineMs: limit('TSUNAGU_DRAIN_DEADLINE_MS', 8_000, 'ms', 'time for requests in flight when stopping', 'longer than the deadline of a request'),

  poolSize: limit('TSUNAGU_POOL_SIZE', 20, 'connections', 'connections to Neo4j', 'more only wait inside it'),
  connectTimeoutMs: limit('TSUNAGU_CONNECT_TIMEOUT_MS', 1_000, 'ms', 'time to connect to Neo4j', 'fits into a deadline'),
  acquireTimeoutMs: limit('TSUNAGU_ACQUIRE_TIMEOUT_MS', 1_500, 'ms', 'time to get a connection of the pool', 'fits into a deadline'),
  connectionLivenessMs: limit('TSUNAGU_CONNECTION_LIVENESS_MS', 30_000, 'ms', 'idle time after which a connection is tested', 'a restart leaves dead ones'),
  connectionLifetimeMs: limit('TSUNAGU_CONNECTION_LIFETIME_MS', 300_000, 'ms', 'life of a connection to Neo4j', 'a moved store is found again'),
};

type Rows = typeof rows;

/** A value for every row of the table. */
export type Settings = {
  readonly [Name in keyof Rows]: Rows[Name] extends Setting<infer Value> ? Value : never;
};

/** Settings that are numbers, nearly all of them limits. */
export type LimitName = {
  [Name in keyof Settings]: Settings[Name] extends number ? Name : never;
}[keyof Settings];

/** The variables as given, defaults elsewhere; throws a `Fault` SETTING_INVALID that lists all that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const entries = Object.entries<Setting<unknown>>(rows).map(([name, row]) => {
    const given = env[row.env]?.trim();
    const value = given ? row.read(given) : row.fallback;
    if (value === undefined) problems.push(`${row.env}=${JSON.stringify(given)} is not ${row.allowed}`);
    return [name, value];
  });
  if (problems.length > 0) {
    throw new Fault('SETTING_INVALID', `${problems.join('. ')}.`, {
      next: 'Correct the variable, or unset it for its default; `tsunagu serve --print-config` lists all of them.',
    });
  }
  return Object.fromEntries(entries) as Settings;
}

/** What a limit bounds, in words and in which unit. */
export function describeLimit(name: LimitName): { readonly what: string; readonly unit: string } {
  return rows[name];
}

/** A line a setting: assignment, what it is, why. */
export function printSettings(settings: Settings): string {
  const lines = Object.entries<Setting<unknown>>(rows).map(([name, { env, unit, what, why }]) => {
    const assignment = `${env}=${String(settings[name as keyof Settings])}`;
    return `${assignment.padEnd(46)} # ${what}${unit && `, ${unit}`}: ${why}`;
  });
  return lines.join('\n');
}

function limit(
  env: string,
  fallback: number,
  unit: string,
  what: string,
  why: string,
  from = 1,
): Setting<number> {
  return whole({ env, unit, what, why }, fallback, from, 1_000_000_000);
}
