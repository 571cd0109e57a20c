/** The explorer: one page for every path of a view; what is there is found by the script. Things have pages of their own. */

import type { FastifyInstance } from 'fastify';

import { unframed } from '../pages/page.js';

import { sendPage } from './page.js';

export function addExplorer(app: FastifyInstance): void {
  for (const url of views) app.get(url, async (_request, reply) => sendPage(reply, 'index'));
  app.get('/embed/*', { config: { page: 'embedded' } }, async (_request, reply) =>
    sendPage(reply, 'index', unframed),
  );
}

const views = ['/', '/search', '/matrix', '/bridge', '/compare', '/path', '/read', '/read/*'];
