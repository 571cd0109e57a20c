/** Hostile requests, whatever they ask: each is answered with a code, or its connection is closed, and the server goes on. */

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import { modern, serve, type Serving } from '../serving/client.js';

import { exchange, sendRaw } from './raw.js';
import { Tally } from './tally.js';

let serving: Serving;

beforeAll(async () => {
  serving = await serve({ clientMs: 0, clientRefusals: 0, headersTimeoutMs: 400, requestTimeoutMs: 700 });
});

afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

afterEach(async () => {
  expect((await serving.ask('{ hello }')).body?.data).toEqual({ hello: 'Hello, world!' });
});

const json = 'content-type: application/json\r\n';

function request(line: string, headers = '', body: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(body);
  const length = bytes.length > 0 ? `content-length: ${bytes.length}\r\n` : '';
  const head = `${line} HTTP/1.1\r\nhost: local\r\nconnection: close\r\naccept: ${modern}\r\n${headers}${length}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

function post(body: string | Buffer, headers = json): Buffer {
  return request('POST /graphql', headers, body);
}

const hello = JSON.stringify({ query: '{ hello }' });

const raw: Readonly<Record<string, string | Buffer>> = {
  nothing: '\r\n\r\n',
  NULs: '\0'.repeat(1_000),
  'a greeting of TLS': Buffer.from('16030100c8010000c40303', 'hex'),
  'the preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'HTTP/0.9': 'GET /graphql\r\n\r\n',
  'HTTP/9.9': 'GET /graphql HTTP/9.9\r\nhost: local\r\n\r\n',
  'no host': 'GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n',
  'HTTP/1.0 without a host': 'GET /graphql?query=%7Bhello%7D HTTP/1.0\r\n\r\n',
  'a host that is none': 'GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nhost: a b[\r\nconnection: close\r\n\r\n',
  'two hosts': request('GET /livez', 'host: other\r\n'),
  'a header of 20 KB': request('GET /livez', `x-long: ${'a'.repeat(20_000)}\r\n`),
  '3,000 headers': request('GET /livez', Array.from({ length: 3_000 }, (_, i) => `a${i}: b\r\n`).join('')),
  'a header without a name': request('GET /livez', ': b\r\n'),
  'a header that is folded': request('GET /livez', 'x-a: b\r\n c\r\n'),
  'a header with NUL': request('GET /livez', 'x-a: b\0c\r\n'),
  'two lengths': request('POST /graphql', `${json}content-length: 5\r\ncontent-length: 50\r\n`),
  'a length and chunks': request(
    'POST /graphql',
    `${json}content-length: 5\r\ntransfer-encoding: chunked\r\n`,
  ),
  'a negative length': request('POST /graphql', `${json}content-length: -1\r\n`),
  'a length that is too large': request('POST /graphql', `${json}content-length: 99999999999999999999\r\n`),
  'chunks that are none': `POST /graphql HTTP/1.1\r\nhost: local\r\n${json}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
  'a chunk with an extension of 20 KB': `POST /graphql HTTP/1.1\r\nhost: local\r\n${json}transfer-encoding: chunked\r\n\r\n1;${'a'.repeat(20_000)}\r\n{\r\n0\r\n\r\n`,
  'chunks twice': request('POST /graphql', `${json}transfer-encoding: chunked, chunked\r\n`),
  'an expectation': request('POST /graphql', `${json}expect: miracles\r\n`),
};

const addresses: Readonly<Record<string, string>> = {
  'two slashes': '//graphql',
  'a slash too many': '/graphql/',
  'a way out of the folder': '/../../../../etc/passwd',
  'a hidden way out': '/%2e%2e/%2e%2e/package.json',
  'a way out of the pages': '/assets/..%2f..%2fpackage.json',
  'a way out by another slash': '/assets/..%5c..%5cpackage.json',
  NUL: '/graphql%00',
  'half an escape': '/graphql%',
  'bytes that are no UTF-8': '/%ff%fe',
  'a question with half an escape': '/graphql?query=%',
  'a question of bytes that are no UTF-8': '/graphql?query=%ff%fe',
  'a question twice': '/graphql?query=%7Bhello%7D&query=%7Bhello%7D',
  'a question in brackets': '/graphql?query[]=%7Bhello%7D',
  'variables that are no JSON': '/graphql?query=%7Bhello%7D&variables=%7B',
  'variables that are a number': '/graphql?query=%7Bhello%7D&variables=1e400',
  'variables with a prototype': '/graphql?query=%7Bhello%7D&variables=%7B%22__proto__%22%3A%7B%7D%7D',
  'a prototype': '/__proto__',
  'another server': 'http://example.org/graphql?query=%7Bhello%7D',
  '15 KB': `/graphql?query=${'%7B'.repeat(5_000)}`,
};

const headers: Readonly<Record<string, string>> = {
  'an Accept of nothing': 'accept: \r\n',
  'an Accept of commas': `accept: ${','.repeat(5_000)}\r\n`,
  'an Accept of 1,000 types': `accept: ${'a/b;q=0.1,'.repeat(1_000)}\r\n`,
  'an Accept beyond one': 'accept: */*;q=2\r\n',
  'an Accept of a picture': 'accept: image/png\r\n',
  'two Accepts': `accept: text/html\r\naccept: application/json\r\n`,
  'an encoding that is asked for and unknown': 'accept-encoding: x-none, br;q=9\r\n',
  'an encoding that nothing can be': 'accept-encoding: identity;q=0, *;q=0\r\n',
  'a tag of 10 KB': `if-none-match: ${'"a",'.repeat(2_500)}\r\n`,
  'a long way': `x-forwarded-for: ${'10.0.0.1, '.repeat(1_000)}\r\n`,
  'a way that is none': "x-forwarded-for: '; DROP TABLE clients\r\n",
  'an origin that is none': 'origin: null\r\n',
  'a range': 'range: bytes=0-0,1-1,2-2\r\n',
  'an upgrade': 'upgrade: websocket\r\n',
  'an overridden method': 'x-http-method-override: DELETE\r\n',
};

const bodies: Readonly<Record<string, Buffer>> = {
  nothing: post(''),
  null: post('null'),
  'a number': post('42'),
  'a text': post('"{ hello }"'),
  'a list': post('[]'),
  'a batch': post(`[${Array(100).fill(hello).join()}]`),
  'half of JSON': post('{"query": "{ hel'),
  'a byte order mark': post(`\ufeff${hello}`),
  'bytes that are no UTF-8': post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  'UTF-16': post(Buffer.from(hello, 'utf16le'), 'content-type: application/json; charset=utf-16\r\n'),
  'an unknown charset': post(hello, 'content-type: application/json; charset=x-none\r\n'),
  'a charset twice': post(hello, 'content-type: application/json; charset=utf-8; charset=latin1\r\n'),
  'a type that is none': post(hello, 'content-type: ;;;\r\n'),
  'two types': post(hello, 'content-type: text/plain\r\ncontent-type: application/json\r\n'),
  'a key twice': post('{"query": "{ broken }", "query": "{ hello }"}'),
  'a prototype': post('{"query": "{ hello }", "variables": {"__proto__": {"a": 1}}}'),
  'a constructor': post('{"query": "{ hello }", "constructor": {"prototype": {"a": 1}}}'),
  '30,000 lists in one another': post(
    `{"query":"{ hello }","variables":{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`,
  ),
  '10,000 objects in one another': post(
    `{"query":"{ hello }","variables":{"a":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}}`,
  ),
  '5,000 variables': post(
    JSON.stringify({
      query: '{ hello }',
      variables: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`v${i}`, 1])),
    }),
  ),
  'a name of an operation that is none': post('{"query": "{ hello }", "operationName": {"a": 1}}'),
  'extensions that are none': post('{"query": "{ hello }", "extensions": 7}'),
  'a query by its digest': post('{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ab"}}}'),
  'gzip that is none': post('not gzip', `${json}content-encoding: gzip\r\n`),
  'half of gzip': post(gzipSync(hello).subarray(0, 15), `${json}content-encoding: gzip\r\n`),
  'gzip twice': post(gzipSync(gzipSync(hello)), `${json}content-encoding: gzip, gzip\r\n`),
  'gzip called br': post(gzipSync(hello), `${json}content-encoding: br\r\n`),
  'an unknown encoding': post(hello, `${json}content-encoding: zstd\r\n`),
  'a bomb of gzip': post(gzipSync(Buffer.alloc(50_000_000, 32)), `${json}content-encoding: gzip\r\n`),
  'a bomb of br': post(brotliCompressSync(Buffer.alloc(50_000_000, 32)), `${json}content-encoding: br\r\n`),
  'a bomb of deflate': post(
    deflateSync(Buffer.alloc(50_000_000, 32)),
    `${json}content-encoding: deflate\r\n`,
  ),
  'a form with a file': post(
    '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    'content-type: multipart/form-data; boundary=x\r\n',
  ),
};

const methods = ['get', 'TRACE', 'CONNECT', 'OPTIONS', 'PROPFIND', 'PUT', 'DELETE', 'PATCH', 'QUERY', 'HACK'];

test.each<[string, Readonly<Record<string, string | Buffer>>]>([
  ['bytes', raw],
  ['addresses', mapped(addresses, (address) => request(`GET ${address}`))],
  ['headers', mapped(headers, (more) => request('GET /graphql?query=%7Bhello%7D', more))],
  ['bodies', bodies],
  ['methods', Object.fromEntries(methods.map((method) => [method, request(`${method} /graphql`)]))],
])('hostile %s are answered with a code, or cut off', async (what, inputs) => {
  const tally = new Tally(`hostile ${what}`);
  for (const [name, bytes] of Object.entries(inputs)) tally.note(name, await sendRaw(serving.url, bytes));
  tally.print();
  expect(tally.problems).toEqual([]);
});

test('fifty requests sent at once on one connection are answered in their order', async () => {
  const requests = Array.from(
    { length: 50 },
    (_, i) =>
      `GET /graphql?query=%7Bhello(name:%22${i}%22)%7D HTTP/1.1\r\nhost: local\r\naccept: ${modern}\r\n${i === 49 ? 'connection: close\r\n' : ''}\r\n`,
  );
  const answers = await exchange(serving.url, requests.join(''), 10_000);
  const greeted = [...answers.matchAll(/Hello, (\d+)!/gu)].map(([, number]) => Number(number));
  expect(greeted).toEqual(Array.from({ length: 50 }, (_, i) => i));
});

test('a client that sends its body too slowly is told so and cut off', async () => {
  const head = `POST /graphql HTTP/1.1\r\nhost: local\r\n${json}content-length: 100\r\n\r\n{"query": `;
  const { status, text } = await sendRaw(serving.url, head, 3_000);
  expect(status).toBe(408);
  expect(text).toContain('The request did not arrive within 700 ms.');
});

test('500 connections that ask nothing keep nobody from being answered', async () => {
  const port = Number(new URL(serving.url).port);
  const sockets: Socket[] = Array.from({ length: 500 }, () => connect(port, '127.0.0.1'));
  try {
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    const started = performance.now();
    expect((await serving.fetch('/livez')).status).toBe(200);
    expect((await serving.ask('{ hello }')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(2_000);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});

function mapped(
  inputs: Readonly<Record<string, string>>,
  make: (input: string) => Buffer,
): Readonly<Record<string, Buffer>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, make(input)]));
}
