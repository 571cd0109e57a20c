/** The pages of web/dist and the files they load, all from here. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { coloured } from '../pages/page.js';

const dist = fileURLToPath(new URL('../../../web/dist', import.meta.url));

export type Page = 'index' | 'playground';

/** Only browsers ask for HTML; whoever names JSON as well gets JSON. */
export function wantsPage({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  return method === 'GET' && accept.includes('text/html') && !accept.includes('json');
}

/** Path and parameters; whose host it is does not matter here. */
export function addressOf({ url }: FastifyRequest): URL {
  // Two slashes at the beginning are no host; what a proxy asks may begin with one.
  const address = url.startsWith('/') ? `http://local${url}` : url;
  return new URL(URL.canParse(address, 'http://local') ? address : '/', 'http://local');
}

/**
 * The page is read anew each time: a build while the server runs shows at once.
 * @param made - what is sent of it
 */
export async function sendPage(
  reply: FastifyReply,
  page: Page,
  made: (text: string) => string = (text) => text,
): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
  const text = await readPage(page);
  if (text !== undefined) return reply.send(made(text));
  return reply
    .code(503)
    .send('The pages are not built yet: run node web/build.mjs. The API works without them.');
}

/** The explorer's page in the colours that the address names. */
export function sendExplorer(
  request: FastifyRequest,
  reply: FastifyReply,
  made: (text: string) => string = (text) => text,
): Promise<FastifyReply> {
  return sendPage(reply, 'index', (text) => coloured(made(text), addressOf(request)));
}

/** Undefined while the pages are not built. */
export async function readPage(page: Page): Promise<string | undefined> {
  try {
    return await readFile(join(dist, `${page}.html`), 'utf8');
  } catch {
    return undefined;
  }
}

/** Names of these files carry a hash of their content, so browsers keep them for good. */
export async function addPageFiles(app: FastifyInstance): Promise<void> {
  const root = join(dist, 'assets');
  if (existsSync(root)) {
    await app.register(fastifyStatic, {
      root,
      prefix: '/assets/',
      index: false,
      immutable: true,
      maxAge: '365d',
      preCompressed: true,
    });
  }
}
