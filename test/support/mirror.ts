/** A Maven repository on loopback with made-up jars, which answers as it is told. */

import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { JarsOrder } from '../../src/local/jars.js';
import { fileNameOf, type Jar } from '../../src/local/pinned-jar.js';

/** A jar as it is pinned, and what is in it. */
export interface Book {
  readonly jar: Jar;
  readonly bytes: Buffer;
}

type Answer = (book: Book, request: IncomingMessage, response: ServerResponse) => void;

/** Bytes of each jar. */
export const size = 200_000;

/** Shut until it is opened. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const opener = new AbortController();
  return {
    opened: once(opener.signal, 'abort').then(() => undefined),
    open: () => {
      opener.abort();
    },
  };
}

export function books(count: number): readonly Book[] {
  return Array.from({ length: count }, (_, index) => {
    const bytes = randomBytes(size);
    return {
      jar: { artifact: `org.example:lib-${String(index)}:1.0:linux`, size, sha256: sum(bytes) },
      bytes,
    };
  });
}

export function order(folder: string, shelf: readonly Book[], mirror: string | undefined): JarsOrder {
  const jars = shelf.map(({ jar }) => jar);
  return {
    jars,
    name: 'Example',
    folder,
    mirror,
    report: () => undefined,
    signal: new AbortController().signal,
  };
}

export function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, sum(readFileSync(join(folder, name)))]));
}

export function expected(shelf: readonly Book[]): Readonly<Record<string, string>> {
  return Object.fromEntries(shelf.map(({ jar }) => [fileNameOf(jar), jar.sha256]));
}

function sum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export interface Mirror extends AsyncDisposable {
  readonly address: string;
  readonly asked: { readonly path: string; readonly range: string | undefined }[];
}

export async function mirrorOf(shelf: readonly Book[], answer: Answer): Promise<Mirror> {
  const asked: Mirror['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, range: request.headers.range });
    const book = shelf.find(({ jar }) => path.endsWith(`/${fileNameOf(jar)}`));
    if (book === undefined) response.writeHead(404).end();
    else answer(book, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/maven`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { address, asked, [Symbol.asyncDispose]: close };
}

export function whole({ bytes }: Book, _request: IncomingMessage, response: ServerResponse): void {
  response.end(bytes);
}

export function ranged({ bytes }: Book, request: IncomingMessage, response: ServerResponse): void {
  const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const last = `${String(bytes.length - 1)}/${String(bytes.length)}`;
  if (from !== undefined) response.writeHead(206, { 'content-range': `bytes ${from}-${last}` });
  response.end(bytes.subarray(Number(from ?? 0)));
}

/** Sends the first half, then leaves the client to it. */
export function half(
  { bytes }: Book,
  _request: IncomingMessage,
  response: ServerResponse,
  sent: () => void,
): void {
  response.writeHead(200, { 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(sent, 50));
}
