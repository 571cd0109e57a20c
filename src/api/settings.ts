/** Every limit and knob of the server: its variable, its default, what it bounds and why it is so. */

import { Fault } from '../model/errors.js';

import { choice, host, origins, proxies, type Setting, site, whole } from './setting.js';

// A table is read by its columns.
// prettier-ignore
const rows = {
  host: host({ env: 'HOST', unit: '', what: 'address listened on', why: '0.0.0.0 accepts other machines' }, '127.0.0.1'),
  port: whole({ env: 'PORT', unit: '', what: 'port listened on', why: '0 takes a free one' }, 4000, 0, 65_535),
  livenessPort: whole({ env: 'TSUNAGU_LIVENESS_PORT', unit: '', what: 'port for /livez only, in a separate thread', why: 'answers in time under load; 0 for none' }, 0, 0, 65_535),
  logLevel: choice({ env: 'TSUNAGU_LOG_LEVEL', unit: '', what: 'lowest level that is logged', why: 'the line of each request is info' }, 'info', ['silent', 'fatal', 'error', 'warn', 'info', 'debug']),
  origin: site({ env: 'TSUNAGU_ORIGIN', unit: '', what: 'origin of the absolute addresses in pages, JSON-LD and sitemap', why: 'none: what each request says, where a client may write any host' }),
  corsOrigins: origins({ env: 'TSUNAGU_CORS_ORIGINS', unit: '', what: 'origins whose pages may read answers', why: 'all: the data is public, there are no cookies' }),
  trustedProxies: proxies({ env: 'TSUNAGU_TRUSTED_PROXIES', unit: '', what: 'proxies believed about addresses', why: 'none: anyone can send X-Forwarded-For' }),
  metrics: choice({ env: 'TSUNAGU_METRICS', unit: '', what: 'who may read /metrics', why: 'near is this machine and trusted proxies, for requests of their own' }, 'near', ['near', 'all', 'off']),
  trustedDocuments: choice({ env: 'TSUNAGU_TRUSTED_DOCUMENTS', unit: '', what: 'which documents are answered', why: 'off answers all alike, first answers trusted ones first, only refuses all others' }, 'off', ['off', 'first', 'only']),

  maxBodyBytes: limit({ env: 'TSUNAGU_MAX_BODY_BYTES', unit: 'bytes', what: 'body after decompression', why: 'the longest document fits with its variables' }, 65_536),
  maxDocumentLength: limit({ env: 'TSUNAGU_MAX_DOCUMENT_LENGTH', unit: 'characters', what: 'length of a document', why: 'a string is one token however long' }, 16_384),
  maxTokens: limit({ env: 'TSUNAGU_MAX_TOKENS', unit: 'tokens', what: 'tokens of a document', why: 'full introspection needs 184' }, 2_000),
  maxComments: limit({ env: 'TSUNAGU_MAX_COMMENTS', unit: 'comments', what: 'comments in a document', why: 'they do not count as tokens' }, 100),
  maxDepth: limit({ env: 'TSUNAGU_MAX_DEPTH', unit: 'levels', what: 'depth of an operation', why: 'five hops through edges are 17 deep' }, 20),
  maxIntrospectionDepth: limit({ env: 'TSUNAGU_MAX_INTROSPECTION_DEPTH', unit: 'levels', what: 'depth of introspection', why: 'the full query is 15 deep' }, 20),
  maxAliases: limit({ env: 'TSUNAGU_MAX_ALIASES', unit: 'aliases', what: 'aliases in an operation', why: 'each may repeat the same work' }, 30),
  maxRootFields: limit({ env: 'TSUNAGU_MAX_ROOT_FIELDS', unit: 'fields', what: 'root fields of an operation', why: 'each is a question of its own' }, 20),
  maxEqualFields: limit({ env: 'TSUNAGU_MAX_EQUAL_FIELDS', unit: 'fields', what: 'fields of one name with fields below them', why: 'validation compares them in pairs' }, 100),
  maxDirectives: limit({ env: 'TSUNAGU_MAX_DIRECTIVES', unit: 'directives', what: 'directives in a document', why: 'each invalid one causes an error' }, 20),
  maxDirectivesAtPlace: limit({ env: 'TSUNAGU_MAX_DIRECTIVES_AT_PLACE', unit: 'directives', what: 'directives at one place', why: 'two make sense' }, 4),
  maxOperations: limit({ env: 'TSUNAGU_MAX_OPERATIONS', unit: 'operations', what: 'operations in a document', why: 'only one is answered' }, 10),
  maxFragments: limit({ env: 'TSUNAGU_MAX_FRAGMENTS', unit: 'fragments', what: 'fragments in a document', why: 'validation compares them in pairs' }, 30),
  maxSpreads: limit({ env: 'TSUNAGU_MAX_SPREADS', unit: 'spreads', what: 'spreads of fragments in a document', why: 'validation compares them in pairs; 900 took 60 ms' }, 200),
  maxMistakes: limit({ env: 'TSUNAGU_MAX_MISTAKES', unit: 'mistakes', what: 'mistakes of a document that are reported', why: 'each is looked for among all names of the schema; 100 took 90 ms' }, 20),
  maxListLength: limit({ env: 'TSUNAGU_MAX_LIST_LENGTH', unit: 'items', what: 'items of a list argument', why: 'each is a key to look up' }, 100),
  maxInputNesting: limit({ env: 'TSUNAGU_MAX_INPUT_NESTING', unit: 'levels', what: 'nesting of an argument', why: 'research filters need about ten; 1,500 overflowed the stack' }, 16),
  maxInputValues: limit({ env: 'TSUNAGU_MAX_INPUT_VALUES', unit: 'values', what: 'values in an argument', why: 'a filter tries each on every thing of its kind' }, 300),
  maxStringLength: limit({ env: 'TSUNAGU_MAX_STRING_LENGTH', unit: 'characters', what: 'length of a string argument', why: 'names and search texts are shorter' }, 200),
  maxObjects: limit({ env: 'TSUNAGU_MAX_OBJECTS', unit: 'objects', what: 'objects an operation may ask for', why: 'four nested default pages are 160,000' }, 200_000),
  maxValues: limit({ env: 'TSUNAGU_MAX_VALUES', unit: 'values', what: 'leaf values an operation may ask for', why: 'five to an object' }, 1_000_000),
  maxSearchLetters: whole({ env: 'TSUNAGU_MAX_SEARCH_LETTERS', unit: 'letters', what: 'letters of a search text', why: 'a sign like ㍿ is four' }, 200, 1, 200),
  maxSearchWords: whole({ env: 'TSUNAGU_MAX_SEARCH_WORDS', unit: 'words', what: 'different words of a search text', why: 'the full-text index takes no more' }, 100, 1, 100),
  maxResponseBytes: limit({ env: 'TSUNAGU_MAX_RESPONSE_BYTES', unit: 'bytes', what: 'size of an answer', why: 'a request of 8 KB had an answer of 98 MB' }, 5_000_000),
  maxCompared: limit({ env: 'TSUNAGU_MAX_COMPARED', unit: 'municipalities', what: 'municipalities side by side', why: 'they make 2^n patterns' }, 10, 2),
  maxPairs: limit({ env: 'TSUNAGU_MAX_PAIRS', unit: 'pairs', what: 'pairs of similar programs', why: 'a nation has 10^9' }, 100_000),
  maxPathHops: limit({ env: 'TSUNAGU_MAX_PATH_HOPS', unit: 'hops', what: 'length of a path', why: 'longer paths say little about a connection' }, 8),
  maxPaths: limit({ env: 'TSUNAGU_MAX_PATHS', unit: 'paths', what: 'paths of an answer', why: 'each is searched for' }, 20),
  maxPathThings: limit({ env: 'TSUNAGU_MAX_PATH_THINGS', unit: 'things', what: 'things whose links a search for paths may follow', why: '5,000 take 60 ms' }, 20_000),

  maxDiffThings: limit({ env: 'TSUNAGU_MAX_DIFF_THINGS', unit: 'things', what: 'things that differ between two releases', why: 'each is read separately' }, 100_000),

  requestDeadlineMs: limit({ env: 'TSUNAGU_REQUEST_DEADLINE_MS', unit: 'ms', what: 'time for a request, all included', why: 'a frozen store must not hold up clients' }, 5_000),
  questionDeadlineMs: limit({ env: 'TSUNAGU_QUESTION_DEADLINE_MS', unit: 'ms', what: 'time for a question, as the server measures it', why: 'the driver never gives up on a frozen store' }, 4_000),
  pointerDeadlineMs: limit({ env: 'TSUNAGU_POINTER_DEADLINE_MS', unit: 'ms', what: 'time to learn which release is current', why: 'after it, kept answers are given and marked as stale' }, 2_000),
  questionServerDeadlineMs: whole({ env: 'TSUNAGU_QUESTION_SERVER_DEADLINE_MS', unit: 'ms', what: 'time for a question inside Neo4j', why: 'ends what nobody waits for; a retired release is deleted after 15 s' }, 10_000, 1, 12_000),
  atOnce: limit({ env: 'TSUNAGU_AT_ONCE', unit: 'requests', what: 'most operations executed at once', why: 'fewer while they take longer than a quarter of the deadline' }, 64),
  maxWaiting: limit({ env: 'TSUNAGU_MAX_WAITING', unit: 'requests', what: 'operations waiting for their turn', why: 'more would miss their deadline' }, 128, 0),
  maxWaitMs: limit({ env: 'TSUNAGU_MAX_WAIT_MS', unit: 'ms', what: 'time an operation waits for its turn', why: 'what is left of its deadline is for its execution' }, 2_500),
  clientMs: limit({ env: 'TSUNAGU_CLIENT_MS', unit: 'ms', what: 'execution for one client in a minute', why: 'half of what there is; 0 for no limit' }, 30_000, 0),
  clientRefusals: limit({ env: 'TSUNAGU_CLIENT_REFUSALS', unit: 'refusals', what: 'refusals by limits for one client in a minute', why: 'judging costs too; 0 for no limit' }, 30, 0),
  headersTimeoutMs: limit({ env: 'TSUNAGU_HEADERS_TIMEOUT_MS', unit: 'ms', what: 'time to receive the headers', why: 'slow clients hold sockets' }, 10_000),
  requestTimeoutMs: limit({ env: 'TSUNAGU_REQUEST_TIMEOUT_MS', unit: 'ms', what: 'time to receive a request', why: 'slow clients hold sockets' }, 15_000),
  keepAliveTimeoutMs: limit({ env: 'TSUNAGU_KEEP_ALIVE_TIMEOUT_MS', unit: 'ms', what: 'life of an idle connection', why: 'longer than load balancers keep it, else random 502' }, 65_000),
  drainNotReadyMs: limit({ env: 'TSUNAGU_DRAIN_NOT_READY_MS', unit: 'ms', what: 'time reported as not ready before stopping', why: 'load balancers check once a second' }, 2_000, 0),
  drainDeadlineMs: limit({ env: 'TSUNAGU_DRAIN_DEADLINE_MS', unit: 'ms', what: 'time for requests in flight when stopping', why: 'longer than the deadline of a request' }, 8_000),

  poolSize: limit({ env: 'TSUNAGU_POOL_SIZE', unit: 'connections', what: 'connections to Neo4j', why: 'more only wait inside it' }, 20),
  connectTimeoutMs: limit({ env: 'TSUNAGU_CONNECT_TIMEOUT_MS', unit: 'ms', what: 'time to connect to Neo4j', why: 'must fit into a deadline' }, 1_000),
  acquireTimeoutMs: limit({ env: 'TSUNAGU_ACQUIRE_TIMEOUT_MS', unit: 'ms', what: 'time to get a connection of the pool', why: 'a question that takes longer is looked for in Neo4j' }, 1_500),
  connectionLivenessMs: limit({ env: 'TSUNAGU_CONNECTION_LIVENESS_MS', unit: 'ms', what: 'idle time after which a connection is tested', why: 'a restart leaves dead ones' }, 30_000),
  connectionLifetimeMs: limit({ env: 'TSUNAGU_CONNECTION_LIFETIME_MS', unit: 'ms', what: 'life of a connection to Neo4j', why: 'a moved store is found again' }, 300_000),

  keptAnswerBytes: limit({ env: 'TSUNAGU_KEPT_ANSWER_BYTES', unit: 'bytes', what: 'answers of the database that are kept', why: 'a release never changes; 0 keeps none' }, 201_326_592, 0),
  keptResponseBytes: limit({ env: 'TSUNAGU_KEPT_RESPONSE_BYTES', unit: 'bytes', what: 'whole responses that are kept', why: 'the same question comes again; 0 keeps none' }, 67_108_864, 0),
  warmUpMs: limit({ env: 'TSUNAGU_WARM_UP_MS', unit: 'ms', what: 'time to plan all questions of a release and to lay it in, before it is served', why: 'nobody who comes first waits for them; 0 does neither' }, 60_000, 0),
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
  const settings = Object.fromEntries(entries) as Settings;
  if (settings.port > 0 && settings.port === settings.livenessPort) {
    problems.push(`PORT and TSUNAGU_LIVENESS_PORT are both ${settings.port}`);
  }
  if (problems.length > 0) {
    throw new Fault('SETTING_INVALID', `${problems.join('. ')}.`, {
      next: 'Correct the variable, or unset it for its default; `tsunagu serve --print-config` lists all of them.',
    });
  }
  return settings;
}

/** The variables that are read. */
export const settingVariables: readonly string[] = Object.values(rows).map(({ env }) => env);

/** Which variable sets a limit, what it bounds, in words, and in which unit. */
export function describeLimit(name: LimitName): Readonly<Record<'env' | 'what' | 'unit', string>> {
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

function limit(words: Parameters<typeof whole>[0], fallback: number, from = 1): Setting<number> {
  return whole(words, fallback, from, 1_000_000_000);
}
