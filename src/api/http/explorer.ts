/** The explorer: one page for every path of a view; what is there is found by the script. Things have pages of their own. */

import type { FastifyInstance } from 'fastify';

import { unframed } from '../pages/page.js';

import { addressOf, sendExplorer, wantsPage } from './page.js';

export function addExplorer(app: FastifyInstance): void {
  redirectSlashes(app);
  for (const url of views) app.get(url, async (request, reply) => sendExplorer(request, reply));
  app.get('/embed/*', { config: { page: 'embedded' } }, async (request, reply) =>
    sendExplorer(request, reply, unframed),
  );
}

/** Every page has one address, without a slash at its end. */
function redirectSlashes(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const address = wantsPage(request) ? addressOf(request) : undefined;
    // A second slash at the beginning would lead to another host.
    if (address?.pathname.endsWith('/') && /^\/[a-z]/u.test(address.pathname)) {
      void reply.redirect(withoutSlashes(address.pathname) + address.search, 301);
    } else done();
  });
}

/** Not by a regular expression, which would take long for many slashes before something else. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

const views = ['/', '/search', '/matrix', '/bridge', '/compare', '/path', '/read', '/read/*'];
