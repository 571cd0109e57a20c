/**
 * The explorer: one page for every path of a view; what is there is found by the script. Things have pages of their own. Whether
 * there is a source to read is asked here, for a path where nothing is must say so to those who run no script.
 */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parse } from 'graphql';

import { Fault } from '../../model/errors.js';
import { idOf } from '../../model/kinds.js';
import { clientError } from '../errors.js';
import { listNames } from '../pages/address.js';
import { unframed } from '../pages/page.js';
import type { GraphService } from '../service.js';

import { type Exchange, noteFailure } from './exchange.js';
import { defectReporter } from './log.js';
import { addressOf, sendExplorer, wantsPage } from './page.js';
import { perform } from './perform.js';
import { type Entrance, inTurn, withDeadline } from './turn.js';

export function addExplorer(app: FastifyInstance, service: GraphService, entrance: Entrance): void {
  redirectSlashes(app);
  for (const url of views) app.get(url, async (request, reply) => sendExplorer(request, reply));
  app.get<{ Params: { '*': string } }>('/read/*', async (request, reply) => {
    const asked = idOf('Source', request.params['*']);
    const fault = await withDeadline(request, reply, entrance.settings, async (exchange) =>
      faultOf(() =>
        inTurn(request, exchange, entrance, async () => findSource(service, asked, { request, exchange })),
      ),
    );
    if (fault) noteFailure(request, [clientError(fault, defectReporter(request.log))]);
    return sendExplorer(request, reply.code(fault && isOfAbsence(fault) ? 404 : 200));
  });
  app.get('/embed/*', { config: { page: 'embedded' } }, async (request, reply) =>
    sendExplorer(request, reply, unframed),
  );
}

const lists = listNames.map((name) => `/list/${name}`);
const views = ['/', '/search', '/matrix', ...lists, '/bridge', '/compare', '/path', '/read'];

/** A source can be read where plans are. */
export const sourceDocument = parse(`query SourceToRead($id: ID!, $release: ID) {
  reading(release: $release) {
    node(id: $id) { ... on Source { plans(first: 0) { totalCount } } }
  }
}`);

interface Told {
  readonly reading: { readonly node: { readonly plans?: { readonly totalCount: number } } | null };
}

/** Throws a `Fault` where there is none. */
async function findSource(
  service: GraphService,
  id: string,
  { request, exchange }: { readonly request: FastifyRequest; readonly exchange: Exchange },
): Promise<void> {
  const release = addressOf(request).searchParams.get('release');
  const variables = { id, ...(release === null ? {} : { release }) };
  const operation = { document: sourceDocument, operationName: undefined, variables };
  const { data, errors } = await perform(service, operation, exchange);
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  const { reading } = data?.toJSON() as Told;
  if (!reading.node?.plans?.totalCount) throw new Fault('BAD_USER_INPUT', `There is no ${id} to read.`);
}

async function faultOf(work: () => Promise<void>): Promise<Fault | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Else it could not be asked, and the page says why when its script asks. */
function isOfAbsence({ code }: Fault): boolean {
  return code === 'BAD_USER_INPUT' || code === 'RELEASE_UNKNOWN';
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
