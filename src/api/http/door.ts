/**
 * The door: while the process is at its limit, who would be refused unless a response is kept for him is refused before
 * anything else is done for him. Of a load that is many times what can be carried, nearly all is to be refused.
 */

import type { OutgoingHttpHeaders } from 'node:http';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { Fault } from '../../model/errors.js';
import { shownFault, statusOf } from '../errors.js';
import { clientOf } from '../limits/clients.js';
import { Pressure } from '../limits/pressure.js';

import { errorTypeFor, retryAfter } from './failures.js';
import type { Shares } from './turn.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which requests to the route are answered in their turn; of other routes none are. */
    readonly inTurn?: (request: FastifyRequest) => boolean;
  }
}

/** To be called after what notes requests and before what costs time for each. */
export function guardDoor(
  app: FastifyInstance,
  shares: Shares,
  pressure: Pick<Pressure, 'isHigh'> = new Pressure(),
): void {
  app.addHook('onRequest', (request, reply, done) => {
    const isMeant = request.routeOptions.config.inTurn?.(request) ?? false;
    const fault = isMeant && pressure.isHigh ? faultFor(clientOf(request.ip), shares) : undefined;
    if (fault === undefined) done();
    else refuse(request, reply, fault);
  });
}

/** Why the client cannot be let in. */
function faultFor(client: string, { clients, gate }: Shares): Fault | undefined {
  try {
    clients.admit(client);
    gate.check(clients.spentBy(client));
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Past all that is done to answers on their way out: what refusals get there, such as `no-store`, they get here. */
function refuse(request: FastifyRequest, reply: FastifyReply, fault: Fault): void {
  // Node.js sends a text together with its head
  const body = JSON.stringify({ errors: [shownFault(fault)] });
  request.failure = fault.code;
  request.answerBytes = Buffer.byteLength(body);
  reply
    .header('content-type', errorTypeFor(request))
    .header('content-length', request.answerBytes)
    .header('cache-control', 'no-store')
    .header('retry-after', retryAfter(fault))
    .header('x-content-type-options', 'nosniff')
    .hijack();
  // Fastify's own type lets each header be a number
  const head = reply.getHeaders() as OutgoingHttpHeaders;
  reply.raw.writeHead(statusOf(fault.code), head).end(body);
}
