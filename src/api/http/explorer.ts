/** The explorer: one page for every path of a view; what is there is found by the script. Things have pages of their own. */

import type { FastifyInstance } from 'fastify';

import { coloured, unframed } from '../pages/page.js';

import { addressOf, sendPage, wantsPage } from './page.js';

export function addExplorer(app: FastifyInstance): void {
  redirectSlashes(app);
  for (const url of views)
    app.get(url, async (request, reply) =>
      sendPage(reply, 'index', (shell) => coloured(shell, addressOf(request))),
    );
  app.get('/embed/*', { config: { page: 'embedded' } }, async (request, reply) =>
    sendPage(reply, 'index', (shell) => coloured(unframed(shell), addressOf(request))),
  );
}

/** Every page has one address, without a slash at its end. */
function redirectSlashes(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { pathname, search } = addressOf(request);
    // A second slash at the beginning would lead to another host.
    const path = /^(\/[a-z].*?)\/+$/u.exec(pathname)?.[1];
    if (path !== undefined && wantsPage(request)) await reply.redirect(path + search, 301);
  });
}

const views = ['/', '/search', '/matrix', '/bridge', '/compare', '/path', '/read', '/read/*'];
