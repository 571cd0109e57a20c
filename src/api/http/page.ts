/** The playground: a page built into web/dist and the files it loads, all from here. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const dist = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Only browsers ask for HTML; whoever names JSON as well gets JSON. */
export function wantsPage({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  return method === 'GET' && accept.includes('text/html') && !accept.includes('json');
}

/** The page is read anew each time: a build while the server runs shows at once. */
export async function sendPage(reply: FastifyReply): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
  try {
    return await reply.send(await readFile(join(dist, 'playground.html')));
  } catch {
    return await reply
      .code(503)
      .send('The playground is not built yet: run node web/build.mjs. The API works without it.');
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
    });
  }
}
