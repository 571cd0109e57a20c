/** One line a request: who asked is not in it, nor what was asked beyond the operation's name. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { whenAbandoned } from './abandoned.js';
import { failureOf } from './exchange.js';

/** To be called before anything that changes bodies on their way out. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('exchange', null);
  app.decorateRequest('failure', null);
  app.decorateRequest('answerBytes', null);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  whenAbandoned(app, endAbandoned);
  app.addHook('onSend', (request, _reply, payload, done) => {
    if (typeof payload === 'string' || Buffer.isBuffer(payload)) {
      request.answerBytes = Buffer.byteLength(payload);
    }
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(lineOf(request, reply), 'request');
    done();
  });
}

function endAbandoned(request: FastifyRequest): void {
  request.exchange?.deadline.clientGone();
  request.log.info({ method: request.method, path: pathOf(request) }, 'client gone');
}

function lineOf(request: FastifyRequest, reply: FastifyReply): object {
  const { method, exchange } = request;
  return {
    method,
    path: pathOf(request),
    status: reply.statusCode,
    code: failureOf(request),
    operation: exchange?.operationName,
    cost: exchange?.cost,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    bytes: request.answerBytes ?? undefined,
    response: exchange?.response,
    ...exchange?.figures,
  };
}

/** Without what follows `?`: that is where questions stand. */
function pathOf({ url }: FastifyRequest): string {
  return url.replace(/\?.*$/s, '').slice(0, 200);
}
