/** GraphQL over HTTP, as its own audits see it and as clients use it. */

import { serverAudits } from 'graphql-http';

import { JsonBytes } from '../../src/execution/json-bytes.js';

import { modern, post, serve, type Serving } from './client.js';
import { createWorld } from './world.js';

let serving: Serving;

beforeAll(async () => {
  serving = await serve();
});

afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

describe('the audits of graphql-http', () => {
  const audits = serverAudits({ url: () => `${serving.url}/graphql` });

  it('are 61', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result).toBe('ok');
  });
});

describe('an answer', () => {
  it('is the data as the executor wrote it, with the release it comes from', async () => {
    const { status, text } = await serving.ask('{ places { name neighbours { name } } }');
    expect(status).toBe(200);
    expect(text).toBe(
      '{"data":{"places":[{"name":"墨田区","neighbours":[{"name":"青梅市"}]},' +
        '{"name":"青梅市","neighbours":[{"name":"墨田区"}]}]},' +
        '"extensions":{"release":{"id":"Release:1","contentHash":"abc"}}}',
    );
  });

  it('has finished bytes in it as they are, not parsed and written again', async () => {
    const bytes = new JsonBytes(Buffer.from('{"hello" : 1.50, "é":"\\u00e9"}'));
    const lasting = { kind: 'now' } as const;
    const answer = { data: bytes, extensions: {}, figures: { asked: 0, kept: 0 }, lasting };
    await using verbatim = await serve({}, { ...createWorld(), execute: () => Promise.resolve(answer) });
    expect((await verbatim.ask('{ hello }')).text).toBe('{"data":{"hello" : 1.50, "é":"\\u00e9"}}');
  });

  it('is the same for GET as for POST', async () => {
    const query = 'query Greet($name: String) { hello(name: $name) }';
    const variables = { name: '隅田' };
    const posted = await serving.ask(query, variables);
    const address = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const got = await serving.fetch(`/graphql?${address.toString()}`, { headers: { accept: modern } });
    expect(got.text).toBe(posted.text);
    expect(got.headers.get('content-type')).toBe(posted.headers.get('content-type'));
  });

  it('comes to a plain GET without any header, so that a link can be cited', async () => {
    const { status, headers, body } = await serving.fetch('/graphql?query={hello}');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body?.data).toEqual({ hello: 'Hello, world!' });
  });

  it.each(['br', 'gzip'])('is the same after inflating %s', async (encoding) => {
    const query = `{ repeat(text: "製造業の技術を伝える", times: 500) }`;
    const plain = await serving.ask(query, undefined, { 'accept-encoding': 'identity' });
    const compressed = await serving.ask(query, undefined, { 'accept-encoding': encoding });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(compressed.headers.get('content-encoding')).toBe(encoding);
    expect(compressed.text).toBe(plain.text);
    expect(compressed.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  it('varies by what is accepted', async () => {
    expect((await serving.ask('{ hello }')).headers.get('vary')).toMatch(/accept(,|$)/i);
  });

  it('takes the operation that is named', async () => {
    const query = 'query A { hello } query B { hello(name: "b") }';
    const answer = await serving.fetch('/graphql', post({ query, operationName: 'B' }));
    expect(answer.body?.data).toEqual({ hello: 'Hello, b!' });
  });

  it('tells that one of several operations must be named', async () => {
    const { status, body } = await serving.ask('query A { hello } query B { hello }');
    expect(status).toBe(400);
    expect(body?.errors?.[0]?.message).toContain('operation name');
    expect(body?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('answers introspection', async () => {
    const { body } = await serving.ask('{ __schema { queryType { name } } }');
    expect(body?.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});
