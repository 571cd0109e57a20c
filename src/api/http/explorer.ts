/** The explorer: one page for every path that its router knows; what is there is found by the script. */

import type { FastifyInstance } from 'fastify';

import { kinds } from '../../model/kinds.js';

import { embedded } from './browsers.js';
import { sendPage } from './page.js';

/** Things have addresses of their own: `/program/sumida/prototype-poc`. */
export function addExplorer(app: FastifyInstance): void {
  for (const url of [...views, ...things]) app.get(url, async (_request, reply) => sendPage(reply, 'index'));
  app.get('/embed/*', { helmet: embedded }, async (_request, reply) => sendPage(reply, 'index'));
}

const views = ['/', '/search', '/matrix', '/bridge', '/compare', '/path', '/read', '/read/*'];

const things = kinds.map((kind) => `/${kind.toLowerCase()}/*`);
