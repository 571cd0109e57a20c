/** What browsers and people with a terminal get: pages, headers, the schema, and a log without their questions. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { validate } from 'graphql';

import { Fault } from '../../src/model/errors.js';
import { JsonBytes } from '../../src/execution/json-bytes.js';
import { readContract } from '../../src/api/contract.js';
import { sourceDocument } from '../../src/api/http/explorer.js';
import type { OperationAnswer } from '../../src/api/service.js';
import { sendRaw } from '../hostile/raw.js';

import { serve, type Serving } from './client.js';
import { createWorld } from './world.js';

const anyText: unknown = expect.any(String);
const anyNumber: unknown = expect.any(Number);

let serving: Serving;

beforeAll(async () => {
  await promisify(execFile)('node', ['web/build.mjs']);
  serving = await serve();
}, 120_000);

afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

describe('a page of another origin', () => {
  it('may ask with JSON', async () => {
    const { status, headers } = await serving.fetch('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toBe('content-type');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('may read the answer, and when to try again', async () => {
    const { headers } = await serving.ask('{ hello }', undefined, { origin: 'https://example.org' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe(
      'content-disposition, etag, link, retry-after, x-next-cursor, x-request-id, x-stale-since, x-total-count',
    );
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('may do so only from listed origins when there is a list', async () => {
    await using strict = await serve({ corsOrigins: ['https://example.org'] });
    const listed = await strict.ask('{ hello }', undefined, { origin: 'https://example.org' });
    const other = await strict.ask('{ hello }', undefined, { origin: 'https://example.com' });
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://example.org');
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://example.com');
    expect(listed.headers.get('vary')).toMatch(/origin/i);
  });
});

describe('every answer', () => {
  it('forbids what is not ours, and says under which id the log has it', async () => {
    const { headers } = await serving.fetch('/livez');
    expect(headers.get('content-security-policy')?.split(';')).toEqual([
      "default-src 'none'",
      "connect-src 'self'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data: blob:",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the schema', () => {
  it('is there as text, comments and all', async () => {
    const { headers, text } = await serving.fetch('/schema.graphql');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toBe(serving.world.sdl);
  });

  it('is asked for anew each time, and not sent again while it is the same', async () => {
    const { headers } = await serving.fetch('/schema.graphql');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(headers.get('vary')).toMatch(/accept-encoding/iu);
    const again = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await serving.fetch('/schema.graphql', { headers: again })).status).toBe(304);
  });
});

describe('a source to read', () => {
  const asked: unknown[] = [];

  async function read(path: string, answer: () => Partial<OperationAnswer>) {
    const execute = (operation: { readonly variables: unknown }): Promise<OperationAnswer> => {
      asked.push(operation.variables);
      const figures = { asked: 0, kept: 0 };
      const lasting = { kind: 'now' } as const;
      return Promise.resolve({ extensions: {}, figures, lasting, ...answer() });
    };
    await using own = await serve({}, { ...createWorld(), execute });
    const { status, text } = await own.fetch(path, { headers: { accept: 'text/html' } });
    expect(text).toContain('<div id="root">');
    return status;
  }

  const told = (node: unknown) => (): Partial<OperationAnswer> => ({
    data: new JsonBytes(Buffer.from(JSON.stringify({ reading: { node } }))),
  });

  const failing = (code: 'RELEASE_UNKNOWN' | 'STORE_UNAVAILABLE') => (): never => {
    throw new Fault(code, 'No.');
  };

  it('is asked for by a document of the contract', () => {
    expect(validate(readContract().schema, sourceDocument)).toEqual([]);
  });

  it('has the page, and where there is none the same page is 404', async () => {
    const there = told({ plans: { totalCount: 6 } });
    expect(await read('/read/approved-plans', there)).toBe(200);
    expect(await read('/read/a%2Fb/%E9%9D%92?release=Release:1', there)).toBe(200);
    expect(asked.slice(-2)).toEqual([
      { id: 'Source:approved-plans' },
      { id: 'Source:a/b/青', release: 'Release:1' },
    ]);
    expect(await read('/read/nothing', told(null))).toBe(404);
    expect(await read('/read/table', told({ plans: { totalCount: 0 } }))).toBe(404);
    expect(await read('/read/approved-plans?release=x', failing('RELEASE_UNKNOWN'))).toBe(404);
  });

  it('has the page while the store is down: its script says so', async () => {
    expect(await read('/read/approved-plans', failing('STORE_UNAVAILABLE'))).toBe(200);
  });
});

describe('a browser', () => {
  it.each(['/', '/matrix', '/list/programs', '/read'])(
    'finds the explorer at %s, and asks for it anew each time',
    async (path) => {
      const { status, headers, text } = await serving.fetch(path, { headers: { accept: 'text/html' } });
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(text).toContain('<div id="root">');
    },
  );

  it('is told by a page that a path leads nowhere, and others in JSON', async () => {
    for (const path of ['/nowhere', '/list/nothing']) {
      const page = await serving.fetch(path, { headers: { accept: 'text/html' } });
      expect(page.status).toBe(404);
      expect(page.text).toContain('<div id="root">');
    }
    const { status, text } = await serving.fetch('/nowhere');
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('is painted before any script has come; inside a frame of another page nothing stands around the view', async () => {
    const page = async (path: string) => serving.fetch(path, { headers: { accept: 'text/html' } });
    expect((await page('/matrix')).text).toMatch(/<div id="root">.*つなぐ.*<\/div>/su);
    expect((await page('/embed/matrix')).text).not.toContain('つなぐ</span>');
  });

  it('has the colours of its address from the first paint, and those of the system where it names none', async () => {
    const page = async (path: string) =>
      (await serving.fetch(path, { headers: { accept: 'text/html' } })).text;
    for (const path of ['/matrix', '/embed/matrix', '/nothing-here']) {
      expect(await page(`${path}?theme=dark`)).toMatch(/<html [^>]*data-theme="dark"/u);
      expect(await page(`${path}?theme="><script>`)).not.toMatch(/<html [^>]*data-theme|"><script>/u);
    }
  });

  it('is led to the one address of a page, without the slash at its end, and never to another host', async () => {
    const led = async (path: string) => {
      const headers = { accept: 'text/html' };
      const answer = await fetch(serving.url + path, { headers, redirect: 'manual' });
      return [answer.status, answer.headers.get('location')];
    };
    expect(await led('/matrix/?at=ome.dx')).toEqual([301, '/matrix?at=ome.dx']);
    expect(await led('/theme/dx///')).toEqual([301, '/theme/dx']);
    expect((await led('//evil.example/'))[1]).toBeNull();
    expect((await led(`/a${'/'.repeat(7_000)}b`))[0]).toBe(404);
  });

  it('asks through a proxy by the whole address', async () => {
    const ask = `GET http://tsunagu.example/matrix?theme=dark HTTP/1.1\r\nHost: tsunagu.example\r\nAccept: text/html\r\n`;
    const { status } = await sendRaw(serving.url, `${ask}Connection: close\r\n\r\n`);
    expect(status).toBeLessThan(500);
    const impossible = await sendRaw(
      serving.url,
      `GET http://[ HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n\r\n`,
    );
    expect(impossible.status).toBeLessThan(500);
  });

  it('loads scripts that are compressed already, and as they are where that is not understood', async () => {
    const { text } = await serving.fetch('/', { headers: { accept: 'text/html' } });
    const [, script = ''] = /src="(.+?\.js)"/u.exec(text) ?? [];
    const encoded = async (encoding: string) =>
      serving.fetch(script, { headers: { 'accept-encoding': encoding } });
    const [small, plain] = [await encoded('br'), await encoded('identity')];
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(small.headers.get('vary')).toMatch(/accept-encoding/iu);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(small.text).toBe(plain.text);
  });

  it('may show only what is under /embed/ in a frame of another page', async () => {
    const frames = async (path: string) => {
      const { headers } = await serving.fetch(path, { headers: { accept: 'text/html' } });
      return [headers.get('content-security-policy')?.split(';').at(-1), headers.get('x-frame-options')];
    };
    expect(await frames('/embed/matrix')).toEqual(['frame-ancestors *', null]);
    expect(await frames('/matrix')).toEqual(["frame-ancestors 'none'", 'SAMEORIGIN']);
    expect(await frames('/graphql')).toEqual(["frame-ancestors 'none'", 'SAMEORIGIN']);
  });

  it('gets a page where others get an answer', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const { headers } = await serving.fetch('/graphql?query={hello}', { headers: { accept } });
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('vary')).toMatch(/accept(,|$)/i);
  });
});

describe('the log', () => {
  it('has one line a request, with figures and without the question', async () => {
    const { headers } = await serving.ask('query Greeting { hello(name: "内緒") }');
    const id = headers.get('x-request-id');
    const lines = serving.log.filter((line) => line.includes(String(id)));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 30,
      time: anyText,
      reqId: id,
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Greeting',
      response: 'made',
      ms: anyNumber,
      bytes: 99,
      asked: 1,
      kept: 2,
      msg: 'request',
    });
  });

  it('has no question from an address either, nor a line broken by one', async () => {
    await serving.fetch('/graphql?query=%7Bhello(name:%22%0A内緒%22)%7D');
    await serving.fetch('/%0Afake?secret=内緒');
    expect(serving.log.join('')).not.toContain('内緒');
    expect(serving.log.join('')).not.toContain(encodeURIComponent('内緒'));
    for (const line of serving.log) expect(line.trimEnd()).not.toMatch(/[\r\n]/);
  });
});
