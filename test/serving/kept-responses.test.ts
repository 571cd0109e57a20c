/** Whole responses that are kept: what caches are told of them, and that nobody can tell them from answers just made. */

import { request as rawRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { Lasting } from '../../src/api/footing.js';
import type { Operation, OperationAnswer } from '../../src/api/service.js';

import { modern, post, serve, type Serving } from './client.js';
import { createWorld, type World } from './world.js';

/** A world that counts what it executes, and whose answers last as long as it is told. */
interface Counting extends World {
  executed: number;
  lasting: Lasting | undefined;
}

function countingWorld(): Counting {
  const world = createWorld();
  return {
    ...world,
    executed: 0,
    lasting: undefined,
    async execute(operation: Operation): Promise<OperationAnswer> {
      this.executed += 1;
      const answer = await world.execute.call(this, operation);
      return this.lasting === undefined ? answer : { ...answer, lasting: this.lasting };
    },
  };
}

let world: Counting;
let serving: Serving;

beforeEach(async () => {
  world = countingWorld();
  serving = await serve({}, world);
});

afterEach(() => serving[Symbol.asyncDispose]());

const long = '{ repeat(text: "製造業の技術を伝える", times: 500) }';

const link = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

/** Bytes as they come over the wire. */
function raw(
  query: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<{ status: number | undefined; headers: Readonly<Record<string, unknown>>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = rawRequest(serving.url + link(query), { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the same question', () => {
  it('is executed once, and answered with the same bytes and headers again', async () => {
    const answers = [await serving.ask(long), await serving.ask(long), await serving.ask(long)];
    expect(world.executed).toBe(1);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.text).toBe(answers[0]?.text);
      for (const name of ['content-type', 'etag', 'cache-control', 'vary', 'content-encoding']) {
        expect(answer.headers.get(name)).toBe(answers[0]?.headers.get(name));
      }
    }
    expect(answers[0]?.headers.get('vary')).toBe('accept, accept-encoding');
  });

  it('is the same by GET and by POST, and with its variables in another order', async () => {
    const query = 'query Q($text: String!, $times: Int!) { repeat(text: $text, times: $times) }';
    await serving.ask(query, { text: 'a', times: 2 });
    const posted = await serving.ask(query, { times: 2, text: 'a' });
    const address = new URLSearchParams({ query, variables: '{ "times": 2, "text": "a" }' });
    const got = await serving.fetch(`/graphql?${address.toString()}`, { headers: { accept: modern } });
    expect(got.text).toBe(posted.text);
    expect(world.executed).toBe(1);
  });

  it.each([
    ['other variables', { query: 'query ($n: String) { hello(name: $n) }', variables: { n: 'b' } }],
    ['null for a variable', { query: 'query ($n: String) { hello(name: $n) }', variables: { n: null } }],
    ['no variables', { query: 'query ($n: String) { hello(name: $n) }' }],
    ['another operation', { query: 'query A { hello } query B { hello(name: "b") }', operationName: 'B' }],
  ])('is another one with %s', async (_difference, other) => {
    await serving.ask('query ($n: String) { hello(name: $n) }', { n: 'a' });
    await serving.fetch(
      '/graphql',
      post({ query: 'query A { hello } query B { hello(name: "b") }', operationName: 'A' }),
    );
    const before = world.executed;
    await serving.fetch('/graphql', post(other));
    expect(world.executed).toBe(before + 1);
  });

  it('has a response of its own for each media type', async () => {
    const types = [];
    for (const accept of [modern, 'application/json', modern, 'application/json', '*/*']) {
      types.push((await serving.ask('{ hello }', undefined, { accept })).headers.get('content-type'));
    }
    expect(types).toEqual(
      [modern, 'application/json', modern, 'application/json', 'application/json'].map(
        (type) => `${type}; charset=utf-8`,
      ),
    );
    expect(world.executed).toBe(2);
  });

  it('is asked anew when the answer had an error', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { headers, body } = await serving.ask('{ hello broken }');
      expect(body?.errors).toHaveLength(1);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
    }
    expect(world.executed).toBe(2);
  });

  it('is asked anew where nothing is kept, and tells whether it has changed all the same', async () => {
    await using forgetful = await serve({ keptResponseBytes: 0 }, world);
    const first = await forgetful.ask('{ hello }');
    const second = await forgetful.ask('{ hello }');
    expect(world.executed).toBe(2);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  });

  it('says in the log whether its response was kept', async () => {
    await serving.ask('query Greeting { hello }');
    await serving.ask('query Greeting { hello }');
    const lines = serving.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(requests.map(({ operation, response }) => ({ operation, response }))).toEqual([
      { operation: 'Greeting', response: 'made' },
      { operation: 'Greeting', response: 'kept' },
    ]);
  });
});

describe('a response that rests on the current release', () => {
  it('is not served once another release is current, and is again when that one comes back', async () => {
    await serving.ask('{ hello }');
    world.sequence = 2;
    await serving.ask('{ hello }');
    expect(world.executed).toBe(2);
    await serving.ask('{ hello }');
    expect(world.executed).toBe(2);
  });

  it('is to be asked for again each time', async () => {
    const { headers } = await serving.ask('{ hello }');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  it('is not served while it cannot be told which release is current', async () => {
    await serving.ask('{ hello }');
    world.enter = () => new Promise(() => undefined);
    world.execute = () => new Promise(() => undefined);
    await using impatient = await serve({ requestDeadlineMs: 100 }, world);
    expect((await impatient.ask('{ hello }')).status).toBe(504);
  });
});

describe('a response whose document names its release', () => {
  beforeEach(() => (world.lasting = { kind: 'forGood' }));

  it('may be kept by everyone for good, whatever becomes current', async () => {
    const { headers } = await serving.ask('{ hello }');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    world.sequence = 2;
    await serving.ask('{ hello }');
    expect(world.executed).toBe(1);
  });
});

describe('a response that holds what any load changes', () => {
  it('is never kept', async () => {
    world.lasting = { kind: 'now' };
    await serving.ask('{ hello }');
    const { headers } = await serving.ask('{ hello }');
    expect(world.executed).toBe(2);
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });
});

describe('a request with the tag of what it has', () => {
  it.each([
    ['its tag', (tag: string) => tag],
    ['its tag among others', (tag: string) => `"x", W/${tag}`],
    ['a star', () => '*'],
  ])('%s is answered with 304 and no body, made or kept', async (_form, condition) => {
    const { headers } = await raw(long, {});
    for (const query of [long, `${long} `]) {
      const again = await raw(query, { 'if-none-match': condition(String(headers['etag'])) });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers['etag']).toBe(headers['etag']);
      expect(again.headers['cache-control']).toBe(headers['cache-control']);
      expect(again.headers['vary']).toBe(headers['vary']);
    }
  });

  it('another tag is answered in full', async () => {
    const again = await raw(long, { 'if-none-match': '"of something else"' });
    expect(again.status).toBe(200);
    expect(again.body.length).toBeGreaterThan(1_000);
  });

  it('is answered in full after a POST, which no cache keeps', async () => {
    const { headers } = await serving.ask('{ hello }');
    const again = await serving.ask('{ hello }', undefined, {
      'if-none-match': String(headers.get('etag')),
    });
    expect(again.status).toBe(200);
  });

  it('of other bytes is another tag', async () => {
    const a = await raw('{ hello(name: "a") }', {});
    const b = await raw('{ hello(name: "b") }', {});
    expect(a.headers['etag']).not.toBe(b.headers['etag']);
  });
});

describe('encodings', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s is the same as plain, kept or made, under a tag of its own', async (encoding, inflate) => {
    const plain = await raw(long, {});
    for (let time = 0; time < 2; time += 1) {
      const compressed = await raw(long, { 'accept-encoding': encoding });
      expect(compressed.headers['content-encoding']).toBe(encoding);
      expect(Number(compressed.headers['content-length'])).toBe(compressed.body.length);
      expect(inflate(compressed.body).equals(plain.body)).toBe(true);
      expect(compressed.headers['etag']).not.toBe(plain.headers['etag']);
    }
    expect(world.executed).toBe(1);
  });

  it('that a client refuses are not sent', async () => {
    const { headers } = await raw(long, { 'accept-encoding': 'br;q=0, gzip;q=0' });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('HEAD', () => {
  it('is GET without a body, made or kept', async () => {
    const made = await raw(long, {}, 'HEAD');
    const got = await raw(long, {});
    const kept = await raw(long, {}, 'HEAD');
    expect(world.executed).toBe(1);
    for (const head of [made, kept]) {
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
      for (const name of ['content-length', 'content-type', 'etag', 'cache-control', 'vary']) {
        expect(head.headers[name]).toBe(got.headers[name]);
      }
    }
  });
});

describe('a request that is malformed or refused', () => {
  it.each([
    ['extensions of its own', { query: '{ hello }', extensions: { persistedQuery: { version: 1 } } }],
    ['variables that are a text', { query: '{ hello }', variables: '{}' }],
    ['an operation of that name missing', { query: '{ hello }', operationName: 'None' }],
    ['variables nested too deeply', { query: '{ hello }', variables: { a: nested(50) } }],
  ])('is told so although a response to its document is kept: %s', async (_what, body) => {
    await serving.ask('{ hello }');
    await serving.ask('{ hello }');
    expect(world.executed).toBe(1);
    const answer = await serving.fetch('/graphql', post(body));
    expect(answer.body?.errors).toHaveLength(1);
  });

  it('a parameter that is given twice', async () => {
    await serving.fetch(link('{ hello }'));
    const { body } = await serving.fetch(`${link('{ hello }')}&query=x`);
    expect(body?.errors).toHaveLength(1);
  });
});

describe('room for responses', () => {
  it('is bounded: the one asked for least recently gives way', async () => {
    await using small = await serve({ keptResponseBytes: 40_000 }, world);
    const question = (time: number): string => `{ repeat(text: "${String(time)}", times: 2000) }`;
    for (let time = 0; time < 6; time += 1) await small.ask(question(time));
    await small.ask(question(5));
    expect(world.executed).toBe(6);
    await small.ask(question(0));
    expect(world.executed).toBe(7);
  });
});

function nested(levels: number): unknown {
  return levels === 0 ? 1 : { a: nested(levels - 1) };
}
