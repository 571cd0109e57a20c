/** GET and POST /graphql: a page for browsers, an answer for everyone else. */

import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { clientError, gravestOf } from '../errors.js';
import type { Admission } from '../limits/admission.js';
import { clientOf, type Clients } from '../limits/clients.js';
import { Deadline } from '../limits/deadline.js';
import type { Gate } from '../limits/gate.js';
import type { Settings } from '../settings.js';

import { askedIn } from './asked.js';
import { playground } from './browsers.js';
import type { Exchange } from './exchange.js';
import type { OperationContext } from './gateway.js';
import { defectReporter } from './log.js';
import { sendPage, wantsPage } from './page.js';
import type { Responder } from './responder.js';

/** What stands between a request and its execution. */
export interface Entrance {
  readonly admission: Admission;
  readonly clients: Clients;
  readonly gate: Gate;
  readonly responder: Responder;
  readonly settings: Settings;
}

/** Other methods are answered by Apollo: not allowed. */
export function addGraphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<OperationContext>,
  entrance: Entrance,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: (request) => Promise.resolve(contextOf(request, entrance.admission)),
  });
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    helmet: playground,
    handler: async (request, reply) => {
      const vary = reply.getHeader('vary');
      reply.header('vary', `${vary === undefined ? '' : `${String(vary)}, `}accept, accept-encoding`);
      if (wantsPage(request)) return sendPage(reply, 'playground');
      const { responder, settings } = entrance;
      return withDeadline(request, reply, settings, async (exchange) => {
        const kept = await responder.find(request, exchange);
        if (kept !== undefined) return kept.send(request, reply);
        const body: unknown = await inTurn(request, exchange, entrance, async () =>
          answer.call(app, asGet(request), reply),
        );
        settleStatus(request, reply);
        return responder.send(request, reply, body);
      });
    },
  });
}

/** To Apollo, HEAD is GET. */
function asGet(request: FastifyRequest): FastifyRequest {
  if (request.method !== 'HEAD') return request;
  return Object.create(request, { method: { value: 'GET' } }) as FastifyRequest;
}

/** Time spent waiting for a turn counts. */
async function withDeadline<Result>(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: Settings,
  work: (exchange: Exchange) => Promise<Result>,
): Promise<Result> {
  const deadline = new Deadline(settings.requestDeadlineMs, reply.elapsedTime);
  const exchange: Exchange = { deadline, hasDocument: false, isRefused: false };
  request.exchange = exchange;
  try {
    return await work(exchange);
  } finally {
    deadline.stop();
  }
}

/** Those who have had less of late come first; what a request takes is written down whether it succeeds or not. */
async function inTurn<Result>(
  { ip }: FastifyRequest,
  exchange: Exchange,
  { clients, gate }: Entrance,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = clientOf(ip);
  clients.admit(client);
  const leave = await gate.enter(exchange.deadline.signal, () => clients.spentBy(client));
  const started = performance.now();
  try {
    return await work();
  } finally {
    leave();
    clients.spend(client, performance.now() - started);
    if (exchange.isRefused) clients.refuse(client);
  }
}

/** Apollo calls this before it parses; what is thrown here, it answers like an error of its own. */
function contextOf(request: FastifyRequest, admission: Admission): OperationContext {
  const { exchange, log } = request;
  if (!exchange) throw new TypeError('The request came past the entrance.');
  const report = defectReporter(log);
  const { query, variables } = askedIn(request);
  const failed: OperationContext['failed'] = (errors) => {
    request.failure = gravestOf(errors) ?? null;
  };
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
  return { exchange, log, report, failed };
}

/** GraphQL over HTTP: to `application/json`, a well-formed request is answered with 200 whatever its document. */
function settleStatus({ exchange }: FastifyRequest, reply: FastifyReply): void {
  const kind = String(reply.getHeader('content-type'));
  const isLegacy = kind.startsWith('application/json');
  if (reply.statusCode === 400 && exchange?.hasDocument && isLegacy) reply.code(200);
}
