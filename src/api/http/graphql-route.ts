/** GET and POST /graphql: a page for browsers, an answer for everyone else. */

import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { clientError } from '../errors.js';
import type { Admission } from '../limits/admission.js';
import { Deadline } from '../limits/deadline.js';
import type { Gate } from '../limits/gate.js';
import type { Settings } from '../settings.js';

import type { OperationContext } from './gateway.js';
import { defectReporter } from './log.js';
import { sendPage, wantsPage } from './page.js';

/** What stands between a request and its execution. */
export interface Entrance {
  readonly admission: Admission;
  readonly gate: Gate;
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
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (request, reply) => {
      const vary = reply.getHeader('vary');
      reply.header('vary', vary === undefined ? 'accept' : `${String(vary)}, accept`);
      if (wantsPage(request)) return sendPage(reply);
      return withDeadline(request, reply, entrance, async () => {
        const body: unknown = await answer.call(app, request, reply);
        settleStatus(request, reply);
        return body;
      });
    },
  });
}

/** Runs the work in its turn; time spent waiting counts. */
async function withDeadline<Result>(
  request: FastifyRequest,
  reply: FastifyReply,
  { gate, settings }: Entrance,
  work: () => Promise<Result>,
): Promise<Result> {
  const deadline = new Deadline(settings.requestDeadlineMs, reply.elapsedTime);
  request.exchange = { deadline, hasDocument: false };
  try {
    const leave = await gate.enter(deadline.signal);
    try {
      return await work();
    } finally {
      leave();
    }
  } finally {
    deadline.stop();
  }
}

/** Apollo calls this before it parses; what is thrown here, it answers like an error of its own. */
function contextOf(request: FastifyRequest, admission: Admission): OperationContext {
  const { exchange, log } = request;
  if (!exchange) throw new TypeError('The request came past the entrance.');
  const report = defectReporter(log);
  const { query, variables } = questionOf(request);
  try {
    admission.admit(query, variables);
  } catch (error) {
    exchange.hasDocument = true;
    const refusal = clientError(error, report);
    refusal.extensions['http'] = { status: 400 };
    throw refusal;
  }
  return { exchange, log, report };
}

/** As Apollo will read them; what is malformed is left for it to refuse. */
function questionOf({ method, url, body }: FastifyRequest): {
  readonly query?: unknown;
  readonly variables?: unknown;
} {
  if (method === 'POST') return typeof body === 'object' && body !== null ? body : {};
  const parameters = new URL(url, 'http://local').searchParams;
  return { query: parameters.get('query'), variables: parseOrLeave(parameters.get('variables')) };
}

function parseOrLeave(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** GraphQL over HTTP: to `application/json`, a well-formed request is answered with 200 whatever its document. */
function settleStatus({ exchange }: FastifyRequest, reply: FastifyReply): void {
  const kind = String(reply.getHeader('content-type'));
  const isLegacy = kind.startsWith('application/json');
  if (reply.statusCode === 400 && exchange?.hasDocument && isLegacy) reply.code(200);
}
