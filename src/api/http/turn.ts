/** A request waits for its turn to execute, within its deadline and its client's share. */

import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Admission } from '../limits/admission.js';
import { clientOf, type Clients } from '../limits/clients.js';
import { Deadline } from '../limits/deadline.js';
import type { Gate } from '../limits/gate.js';
import type { TrustedDocuments } from '../limits/trusted-documents.js';
import type { Settings } from '../settings.js';

import type { Exchange } from './exchange.js';
import type { Responder } from './responder.js';

/** Who may be executed, and when. */
export interface Shares {
  readonly clients: Clients;
  readonly gate: Gate;
}

/** What stands between a request and its execution. */
export interface Entrance extends Shares {
  readonly admission: Admission;
  readonly documents: TrustedDocuments;
  readonly responder: Responder;
  readonly settings: Settings;
}

/** Time spent waiting for a turn counts. */
export async function withDeadline<Result>(
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
export async function inTurn<Result>(
  { ip, yields }: FastifyRequest,
  exchange: Exchange,
  { clients, gate }: Entrance,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = clientOf(ip);
  clients.admit(client);
  const leave = await gate.enter(exchange.deadline.signal, {
    name: yields ? `${client} yielding` : client,
    weight: () => clients.spentBy(client) + (yields ? behindAll : 0),
  });
  try {
    return await work();
  } finally {
    clients.spend(client, leave());
    if (exchange.isRefused) clients.refuse(client);
  }
}

/** More than any client can have had. */
const behindAll = 1e12;
