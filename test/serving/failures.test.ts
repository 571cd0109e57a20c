/** What a client sees when something goes wrong: codes and words for what it can mend, an id for what it cannot. */

import { writeFile } from 'node:fs/promises';

import { Fault } from '../../src/model/errors.js';
import type { ReleaseInfo } from '../../src/model/release.js';
import { exchange } from '../hostile/raw.js';

import { modern, post, serve, type Serving } from './client.js';
import { createWorld, secret, type World } from './world.js';

const anyText: unknown = expect.any(String);
const anyId: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/);

let serving: Serving;

beforeAll(async () => {
  serving = await serve();
});

afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

describe('a mistake in the document', () => {
  it('of syntax comes back with its place', async () => {
    const { status, body } = await serving.ask('{ hello');
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: 'Syntax Error: Expected Name, found <EOF>.',
          locations: [{ line: 1, column: 8 }],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });

  it('against the schema comes back with its place and a suggestion', async () => {
    const { status, body } = await serving.ask('{\n  helo\n}');
    expect(status).toBe(400);
    expect(body?.errors).toEqual([
      {
        message: 'Cannot query field "helo" on type "Query". Did you mean "hello"?',
        locations: [{ line: 2, column: 3 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('a fault of one field', () => {
  it('leaves the others their data, and says what to do', async () => {
    const { status, body } = await serving.ask('{ hello wrongKey }');
    expect(status).toBe(200);
    expect(body?.data).toEqual({ hello: 'Hello, world!', wrongKey: null });
    expect(body?.errors).toEqual([
      {
        message: 'Several programs are called DX. Ask by id.',
        locations: [{ line: 1, column: 9 }],
        path: ['wrongKey'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('of the store leaves the others their data as well', async () => {
    const { status, body } = await serving.ask('{ hello storeDown }');
    expect(status).toBe(200);
    expect(body?.data).toEqual({ hello: 'Hello, world!', storeDown: null });
    expect(body?.errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
  });

  it.each([modern, 'application/json'])(
    'of the store that leaves no data at all is 503 to %s',
    async (accept) => {
      const { status, headers, body } = await serving.ask('{ storeDownForAll }', undefined, { accept });
      expect(status).toBe(503);
      expect(headers.get('retry-after')).toBe('1');
      expect(body?.data).toBeNull();
      expect(body?.errors?.[0]).toMatchObject({
        message: 'The store does not answer. Try again in a moment.',
        path: ['storeDownForAll'],
        extensions: { code: 'STORE_UNAVAILABLE' },
      });
    },
  );
});

describe('what the store did wrong', () => {
  const down = (): Promise<never> =>
    Promise.reject(
      new Fault('STORE_UNAVAILABLE', 'The store does not answer.', {
        cause: new Error(`Cannot connect to ${secret}`),
      }),
    );

  it.each([
    '/graphql?query={hello}',
    '/graphql?format=csv&query={places{name}}',
    '/theme/dx',
    '/sitemap.xml',
    '/readyz',
  ])('is in the log once, whichever address was asked: %s', async (path) => {
    const world = { ...createWorld(), execute: down, enter: down, ids: down, checkReady: down };
    await using absent = await serve({}, world);
    const { status, text } = await absent.fetch(path);
    expect(status).toBe(503);
    expect(text).not.toContain('Cannot connect');
    const causes = absent.log.filter((line) => line.includes(`Cannot connect to ${secret}`));
    expect(causes).toHaveLength(1);
    const line = absent.log.find((each) => each.includes('"msg":"request"'));
    expect(JSON.parse(line ?? '')).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('a defect', () => {
  it('shows its place and an id, and the log has the rest under it', async () => {
    const { status, body } = await serving.ask('{ hello broken }');
    expect(status).toBe(200);
    expect(body?.data).toEqual({ hello: 'Hello, world!', broken: null });
    const [error] = body?.errors ?? [];
    expect(error).toEqual({
      message: 'Internal error. The server log has details under this id.',
      locations: [{ line: 1, column: 9 }],
      path: ['broken'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: anyId },
    });
    const line = serving.log.find((text) => text.includes(String(error?.extensions.id)));
    expect(JSON.parse(line ?? '')).toMatchObject({
      msg: 'defect',
      err: { message: `Cannot connect to ${secret}` },
    });
  });

  it('of the service itself is 500, and as silent', async () => {
    await using broken = await serve(
      {},
      {
        ...serving.world,
        execute: () => Promise.reject(new Error(`Cannot connect to ${secret}`)),
        checkReady: () => Promise.reject(new Error(`Cannot connect to ${secret}`)),
      },
    );
    const asked = await broken.ask('{ hello }');
    expect(asked.status).toBe(500);
    expect(asked.body?.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    const ready = await broken.fetch('/readyz');
    expect(ready.status).toBe(500);
    expect(asked.text + ready.text).not.toMatch(/hunter2|10\.1\.2\.3|Cannot connect|node_modules/);
  });

  it('nor any other failure tells a secret that is in its error or its cause', async () => {
    const query = '{ broken storeDown wrongKey }';
    const answers = [
      await serving.ask(query),
      await serving.ask('{ brokenForAll }'),
      await serving.ask('{ storeDownForAll }'),
    ];
    for (const { text } of answers) expect(text).not.toMatch(/hunter2|10\.1\.2\.3|neo4j|node_modules|\.ts:/);
  });
});

describe('a request that is none', () => {
  it.each([
    ['JSON that is none', post('{"query": "{ hello }"'), 400],
    ['a list of operations', post([{ query: '{ hello }' }]), 400],
    ['no query', post({}), 400],
    ['a query that is no text', post({ query: { kind: 'Document' } }), 400],
    ['a prototype in its JSON', post('{"query": "{ hello }", "__proto__": {"a": 1}}'), 400],
    [
      'a hash in place of a query',
      post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
      200,
    ],
    ['text instead of JSON', post('{ hello }', { 'content-type': 'text/plain' }), 415],
    ['bare GraphQL', post('{ hello }', { 'content-type': 'application/graphql' }), 415],
    ['a form', post('query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['a method for changes', { ...post({ query: '{ hello }' }), method: 'PUT' }, 405],
    ['more than 64 KiB', post({ query: '{ hello }', padding: 'a'.repeat(70_000) }), 413],
  ])('for having %s is refused in the shape of an answer', async (_name, init, status) => {
    const answer = await serving.fetch('/graphql', init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(
      /^application\/(graphql-response\+)?json; charset=utf-8$/,
    );
    expect(answer.body).toEqual({
      errors: [{ message: anyText, extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  const posted =
    'Send an object like {"query": "query Q($n: Int) { … }", "operationName": "Q", "variables": {"n": 1}}.';
  const linked =
    'Write it as in /graphql?query={…}&variables={"n":1}, escaped as UTF-8, or send it by POST as {"query": "{ … }"}.';
  const trusted = ' A trusted document may be named by `documentId` instead.';
  const hello = '{ hello }';

  it.each<[unknown, string]>([
    [
      [{ query: hello }, { query: hello }],
      'The body is a list of 2; a request has one operation. Ask for everything in one document, or send several requests.',
    ],
    ['null', `The body is null, not an object. ${posted}`],
    ['"{ hello }"', `The body is a text, not an object. ${posted}`],
    [{}, `The body has no \`query\`. ${posted}${trusted}`],
    [{ query: null }, `The body has no \`query\`. ${posted}${trusted}`],
    [{ query: '' }, `\`query\` in the body is empty. ${posted}${trusted}`],
    [{ query: { kind: 'Document' } }, `\`query\` in the body is an object; it has to be a text. ${posted}`],
    [{ query: 0 }, `\`query\` in the body is a number; it has to be a text. ${posted}`],
    [
      { query: hello, operationName: ['A'] },
      `\`operationName\` in the body is a list; it has to be a text. ${posted}`,
    ],
    [
      { query: hello, variables: '{}' },
      `\`variables\` in the body is a text; it has to be an object. ${posted}`,
    ],
    [
      { query: hello, variables: [] },
      `\`variables\` in the body is a list; it has to be an object. ${posted}`,
    ],
    [
      { query: hello, extensions: false },
      `\`extensions\` in the body is true or false; it has to be an object. ${posted}`,
    ],
  ])('says where its parts belong: %j', async (asked, message) => {
    for (const path of ['/graphql', '/graphql?format=csv']) {
      const { status, body } = await serving.fetch(path, post(asked));
      expect(status).toBe(400);
      expect(body?.errors).toEqual([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it.each([
    ['', `The address has no \`query\`. ${linked}${trusted}`],
    ['query=', `\`query\` in the address is empty. ${linked}${trusted}`],
    [
      'query={hello}&query={hello}',
      'The address has `query` 2 times; it may stand there once. Leave all but one out.',
    ],
    [
      'query={hello}&variables={',
      `\`variables\` in the address is no JSON; it has to be an object. ${linked}`,
    ],
    [
      'query={hello}&variables=null',
      `\`variables\` in the address is null; it has to be an object. ${linked}`,
    ],
    [
      'query={hello}&extensions=7',
      `\`extensions\` in the address is a number; it has to be an object. ${linked}`,
    ],
  ])('says where the parts of an address belong: %s', async (asked, message) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, body } = await serving.fetch(`/graphql?${asked}`, { method });
      expect(status).toBe(400);
      if (method === 'GET') expect(body?.errors?.[0]?.message).toBe(message);
    }
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('for coming by %s is told by which methods to come', async (method) => {
    const init = { method, headers: { 'content-type': 'text/plain' }, body: 'x' };
    const { status, headers, body } = await serving.fetch('/graphql', init);
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD, POST');
    expect(body?.errors?.[0]).toEqual({
      message: `/graphql takes GET, HEAD and POST; this was ${method}. Send the question by POST: nothing here can be changed.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('for accepting nothing that an answer can be is told what there is, and nothing is executed', async () => {
    const path = '/graphql?query={hello}';
    const { status, body } = await serving.fetch(path, { headers: { accept: 'image/png' } });
    expect(status).toBe(406);
    expect(body?.errors?.[0]?.message).toMatch(
      /^Accept takes neither application\/json nor application\/graphql-response\+json\. Accept one of them/u,
    );
  });

  it('for having a type of a body by GET is told to leave it out', async () => {
    const headers = { 'content-type': 'text/plain' };
    const { status, body } = await serving.fetch('/graphql?query={hello}', { headers });
    expect(status).toBe(415);
    expect(body?.errors?.[0]?.message).toMatch(
      /^The question is in the address, and content-type is "text\/plain"\./u,
    );
    headers['content-type'] = 'application/json';
    expect((await serving.fetch('/graphql?query={hello}', { headers })).status).toBe(200);
  });

  it('for having a hash in place of a query hears the word at which clients send the text', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'ab' } };
    const { body } = await serving.fetch('/graphql', post({ extensions }));
    expect(body?.errors?.[0]?.message).toBe('PersistedQueryNotSupported');
    const table = await serving.fetch('/graphql?format=csv', post({ extensions }));
    expect(table.body?.errors?.[0]?.message).toMatch(/^The body has no `query`\./u);
  });

  it.each([
    ['an unknown document', '/graphql?documentId=sha256:0'],
    ['an unknown format', '/graphql?format=xlsx'],
    ['an unknown path', '/nowhere'],
    ['an unknown file', '/assets/nothing.js'],
  ])('for naming %s is not to be kept either', async (_name, path) => {
    const { status, headers } = await serving.fetch(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    [
      'is too long',
      `/graphql?query=${'a'.repeat(17_000)}`,
      431,
      'more than 16384 bytes together. Send the question by POST.',
    ],
    ['holds raw text', '/graphql?query=青', 400, 'The address has signs that have to be escaped.'],
    ['is not UTF-8', '/theme/%8E%59', 400, 'The address cannot be read'],
  ])(
    'because its address %s tells pages of other origins so, under an id that the log has',
    async (_name, path, status, words) => {
      const request = `GET ${path} HTTP/1.1\r\nhost: local\r\norigin: https://example.org\r\nconnection: close\r\n\r\n`;
      const answer = await exchange(serving.url, request);
      expect(answer).toContain(`HTTP/1.1 ${status} `);
      expect(answer).toContain(words);
      for (const header of [
        'access-control-allow-origin: *',
        'access-control-expose-headers: content-disposition, etag',
        'cross-origin-resource-policy: cross-origin',
        'x-content-type-options: nosniff',
        'cache-control: no-store',
      ])
        expect(answer.toLowerCase()).toContain(header);
      const [, id = 'none'] = /x-request-id: (\S+)/u.exec(answer) ?? [];
      expect(serving.log.filter((line) => line.includes(id))).toHaveLength(1);
    },
  );

  it('for a change by GET has no way to say so: there are none', async () => {
    const { body } = await serving.fetch('/graphql?query=mutation{hello}');
    expect(body?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('to an unknown path is told where the API is', async () => {
    const { status, body } = await serving.fetch('/graphl');
    expect(status).toBe(404);
    expect(body?.errors?.[0]?.message).toBe(
      'Not found. The API is at /graphql, its schema at /schema.graphql.',
    );
  });
});

describe('a text in another encoding than UTF-8', () => {
  const question = [Buffer.from('{"query":"{ hello(name: \\"'), Buffer.from('\\") }"}')] as const;
  /** 製 in Shift JIS. */
  const shiftJis = Buffer.concat([question[0], Buffer.from([0x90, 0xbb]), question[1]]);

  it('is refused in a body, never answered as another text', async () => {
    const { status, body } = await serving.fetch('/graphql', { ...post(''), body: shiftJis });
    expect(status).toBe(400);
    expect(body?.errors?.[0]?.message).toMatch(/^The body is not UTF-8\. Send it as UTF-8/);
  });

  it('is refused when the header says so, whatever the body', async () => {
    for (const charset of ['shift_jis', 'utf-16']) {
      const init = post({ query: '{ hello }' }, { 'content-type': `application/json; charset=${charset}` });
      const { status, body } = await serving.fetch('/graphql', init);
      expect(status).toBe(415);
      expect(body?.errors?.[0]?.message).toContain(
        `The body is said to be in "${charset}"; only UTF-8 is read.`,
      );
    }
    for (const charset of ['utf-8', '"UTF-8"', 'utf8']) {
      const init = post({ query: '{ hello }' }, { 'content-type': `application/json; charset=${charset}` });
      expect((await serving.fetch('/graphql', init)).status).toBe(200);
    }
  });

  it.each([
    'query=%7Bhello(name:%22%8E%59%22)%7D',
    'query=%7Bhello%7D&variables=%FF',
    'format=csv&query=%FF',
  ])('is refused in an address: %s', async (asked) => {
    const { status, body } = await serving.fetch(`/graphql?${asked}`);
    expect(status).toBe(400);
    expect(body?.errors?.[0]?.message).toMatch(
      /^The address has escapes that are not UTF-8: \S*(%8E%59|%FF)/,
    );
  });

  it('is told apart from signs that only look like it', async () => {
    const { body } = await serving.fetch('/graphql?query=%7Bhello(name:%22%E5%B1%B1+100%%22)%7D');
    expect(body?.data).toEqual({ hello: 'Hello, 山 100%!' });
  });
});

describe('a compressed body', () => {
  it('is inflated', async () => {
    const { status, body } = await serving.fetch('/graphql', await gzipped({ query: '{ hello }' }));
    expect(status).toBe(200);
    expect(body?.data).toEqual({ hello: 'Hello, world!' });
  });

  it('is held to 64 KiB after inflating', async () => {
    const { status, body } = await serving.fetch(
      '/graphql',
      await gzipped({ query: '{ hello }', p: 'a'.repeat(5_000_000) }),
    );
    expect(status).toBe(413);
    expect(body?.errors?.[0]?.message).toBe(
      'The body has more than 65536 bytes after inflating. Ask in several requests.',
    );
  });
});

async function gzipped(body: unknown): Promise<RequestInit> {
  const stream = new Blob([JSON.stringify(body)]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = await new Response(stream).arrayBuffer();
  return {
    ...post(''),
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: bytes,
  };
}

test('a release that cannot be written for download is refused in words, and the log has why', async () => {
  const info = { id: 'Release:1', contentHash: '1'.repeat(64), createdAt: '2026-01-01T00:00:00Z' };
  const world: World = {
    ...createWorld(),
    release: () => Promise.resolve(info as ReleaseInfo),
    writePackage: () => writeFile('/dev/null/none', ''),
  };
  await using own = await serve({}, world);
  const { status, headers, body } = await own.fetch('/releases/1.zip');
  expect([status, headers.get('retry-after')]).toEqual([503, '60']);
  expect(body?.errors).toEqual([
    {
      message:
        'The package cannot be written on the server (ENOTDIR). Whoever runs the server has to see to its folder for temporary files (TMPDIR). Lists are to be had as tables meanwhile.',
      extensions: { code: 'PACKAGE_UNAVAILABLE' },
    },
  ]);
  const told = own.log.map((line) => JSON.parse(line) as { msg: string; err?: { stack: string } });
  expect(told.find(({ msg }) => msg === 'unanswered')?.err?.stack).toContain("open '/dev/null/none'");
});
