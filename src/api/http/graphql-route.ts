/** GET and POST /graphql: a page for browsers, a table for whoever wants one, an answer for everyone else. */

import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { clientError } from '../errors.js';
import type { Admission } from '../limits/admission.js';

import { preferredType } from './accepted.js';
import { askedIn, checkAddress } from './asked.js';
import { type Exchange, noteFailure } from './exchange.js';
import { exportWanted, type Wanted } from './export-wanted.js';
import { type Exporter, refuse } from './exporter.js';
import { HttpFault } from './failures.js';
import type { OperationContext } from './gateway.js';
import { defectReporter } from './log.js';
import { sendPage, wantsPage } from './page.js';
import { varyBy } from './response.js';
import { trust } from './trust.js';
import { type Entrance, inTurn, withDeadline } from './turn.js';
import { hasHashAlone, wellFormed } from './well-formed.js';

export function addGraphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<OperationContext>,
  exporter: Exporter,
  entrance: Entrance,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: (request) => Promise.resolve(contextOf(request, entrance.admission)),
  });
  app.decorateRequest('yields', false);
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    config: { page: 'playground', inTurn: (request) => !isForPlayground(request) },
    handler: async (request, reply) => {
      varyBy(reply, 'accept, accept-encoding');
      const wanted = exportWanted(request);
      if (!wanted && isForPlayground(request)) return sendPage(reply, 'playground');
      checkAddress(request);
      const { responder, settings } = entrance;
      trust(request, entrance.documents, settings);
      if (wanted || !hasHashAlone(request)) wellFormed(request);
      return withDeadline(request, reply, settings, async (exchange) => {
        if (wanted) return sendExport({ request, reply, exchange, wanted }, exporter, entrance);
        const mediaType = mediaTypeFor(request);
        const kept = await responder.find(mediaType, request, exchange);
        if (kept !== undefined) return kept.send(request, reply);
        const body: unknown = await inTurn(request, exchange, entrance, async () =>
          answer.call(app, forApollo(request, mediaType), reply),
        );
        settleStatus(request, reply);
        return responder.send(request, reply, body);
      });
    },
  });
  refuseOtherMethods(app);
}

/** Before their bodies are read. */
function refuseOtherMethods(app: FastifyInstance): void {
  const refuseMethod = async ({ method }: FastifyRequest, reply: FastifyReply): Promise<never> => {
    reply.header('allow', 'GET, HEAD, POST');
    const message = `/graphql takes GET, HEAD and POST; this was ${method}.`;
    throw new HttpFault(405, message, 'Send the question by POST: nothing here can be changed.');
  };
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    onRequest: refuseMethod,
    handler: refuseMethod,
  });
}

/** The first is what clients get that do not mind. */
const mediaTypes = ['application/json', 'application/graphql-response+json'] as const;

function mediaTypeFor({ headers: { accept } }: FastifyRequest): string {
  const type = preferredType(accept, mediaTypes);
  if (type !== undefined) return `${type}; charset=utf-8`;
  throw new HttpFault(
    406,
    `Accept takes neither ${mediaTypes.join(' nor ')}.`,
    'Accept one of them, or */*. A table comes as text/csv, text/tab-separated-values, application/jsonl or application/zip.',
  );
}

/** Browsers get the page, which asks nothing of the graph, unless they name a format. */
function isForPlayground(request: FastifyRequest): boolean {
  return wantsPage(request) && !('format' in (request.query as object));
}

interface ExportAsked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly exchange: Exchange;
  readonly wanted: Wanted;
}

/** As an answer in JSON: one that is kept where there is one, else made in its turn. */
async function sendExport(
  { request, reply, exchange, wanted }: ExportAsked,
  exporter: Exporter,
  entrance: Entrance,
): Promise<unknown> {
  const { responder } = entrance;
  const form = `${wanted.mediaType} ${wanted.rows ?? ''}`;
  const kept = await responder.find(form, request, exchange);
  if (kept !== undefined) return kept.send(request, reply);
  try {
    const response = await inTurn(request, exchange, entrance, async () =>
      exporter.answer(request, contextOf(request, entrance.admission), wanted),
    );
    responder.keepAs(form, request, response);
    return await response.send(request, reply);
  } catch (error) {
    return refuse(reply, error, noting(request));
  }
}

/**
 * To Apollo, HEAD is GET. Of the host it makes an address, and a client may call us anything, or nothing. What is accepted is
 * decided already.
 */
function forApollo(request: FastifyRequest, mediaType: string): FastifyRequest {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  return Object.create(request, {
    method: { value: method },
    headers: { value: { ...request.headers, accept: mediaType } },
    hostname: { value: 'local' },
    host: { value: 'local' },
  }) as FastifyRequest;
}

/** Apollo calls this before it parses; what is thrown here, it answers like an error of its own. */
function contextOf(request: FastifyRequest, admission: Admission): OperationContext {
  const { exchange } = request;
  if (!exchange) throw new TypeError('The request came past the entrance.');
  const { report, failed } = noting(request);
  const { query, variables } = askedIn(request);
  try {
    admission.admit(query, variables);
  } catch (error) {
    exchange.hasDocument = true;
    exchange.isRefused = true;
    const refusal = clientError(error, report);
    failed([refusal]);
    refusal.extensions['http'] = { status: 400 };
    throw refusal;
  }
  return { exchange, report, failed };
}

/** Where defects are written down, and what the client is shown of errors. */
function noting(request: FastifyRequest): Pick<OperationContext, 'report' | 'failed'> {
  return {
    report: defectReporter(request.log),
    failed: (errors) => {
      noteFailure(request, errors);
    },
  };
}

/** GraphQL over HTTP: to `application/json`, a well-formed request is answered with 200 whatever its document. */
function settleStatus({ exchange }: FastifyRequest, reply: FastifyReply): void {
  const kind = String(reply.getHeader('content-type'));
  const isLegacy = kind.startsWith('application/json');
  if (reply.statusCode === 400 && exchange?.hasDocument && isLegacy) reply.code(200);
}
