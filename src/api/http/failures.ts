/** Failures outside of GraphQL's own pipeline, in the shape of a GraphQL answer all the same. */

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { Fault, type FaultCode } from '../../model/errors.js';
import { clientError, statusOf } from '../errors.js';
import type { Settings } from '../settings.js';

import { headersBeforeHooks } from './browsers.js';
import { noteFailure } from './exchange.js';
import { defectReporter } from './log.js';
import { sendExplorer, wantsPage } from './page.js';

/** What HTTP has a status of its own for. */
export class HttpFault extends Fault {
  readonly statusCode: number;

  constructor(statusCode: number, message: string, next: string, code: FaultCode = 'BAD_USER_INPUT') {
    super(code, message, { next });
    this.statusCode = statusCode;
  }
}

/** To be called before routes are added. */
export function answerFailures(app: FastifyInstance, settings: Settings): void {
  // whatever is wrong with a request may be mended by the time it comes again
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (reply.statusCode >= 400) reply.header('cache-control', 'no-store');
    done();
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const fault = asFault(error, settings);
    const shown = clientError(fault ?? error, defectReporter(request.log));
    noteFailure(request, [shown]);
    const status = fault ? (error.statusCode ?? statusOf(fault.code)) : 500;
    return send(tellWhenToRetry(reply, status, fault), status, shown.toJSON(), request);
  });
  app.setNotFoundHandler((request, reply) => {
    request.failure = 'BAD_USER_INPUT';
    if (wantsPage(request)) return sendExplorer(request, reply.code(404));
    const message = 'Not found. The API is at /graphql, its schema at /schema.graphql.';
    return send(reply, 404, { message, extensions: { code: 'BAD_USER_INPUT' } }, request);
  });
}

/** For what the router cannot read, which comes to no hook and no handler. */
export function refuseAddress(settings: Settings) {
  const shared = headersBeforeHooks(settings);
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const code = 'BAD_USER_INPUT';
    const message = `The address cannot be read: ${error.message}. Escape it as UTF-8, as encodeURIComponent does.`;
    request.log.info({ method: request.method, status: 400, code, reason: error.code }, 'no address');
    reply.headers({ ...shared, 'x-request-id': request.id });
    void send(reply, 400, { message, extensions: { code } }, request);
  };
}

/** Seconds after which it is worth trying again, as a header; where nobody knows, soon. */
export function retryAfter(error: unknown): string {
  return String((error instanceof Fault ? error.retryAfter : undefined) ?? 1);
}

/** Only where it is worth trying again. */
export function tellWhenToRetry(reply: FastifyReply, status: number, error: unknown): FastifyReply {
  return status === 429 || status === 503 ? reply.header('retry-after', retryAfter(error)) : reply;
}

/** The media type in which the client reads an error. */
export function errorTypeFor({ headers: { accept = '' } }: FastifyRequest): string {
  const kind = accept.includes('graphql-response+json') ? 'graphql-response+json' : 'json';
  return `application/${kind}; charset=utf-8`;
}

function send(reply: FastifyReply, status: number, error: object, request: FastifyRequest): FastifyReply {
  return reply
    .code(status)
    .type(errorTypeFor(request))
    .send({ errors: [error] });
}

/** What Fastify refuses before a handler sees it is the client's mistake. */
function asFault(error: FastifyError, settings: Settings): Fault | undefined {
  if (error instanceof Fault) return error;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Fault(
        'BAD_USER_INPUT',
        `The body has more than ${settings.maxBodyBytes} bytes after inflating.`,
        {
          next: 'Ask in several requests.',
        },
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Fault('BAD_USER_INPUT', 'Send a question as JSON or in the address.', {
        next: 'Set content-type: application/json.',
      });
  }
  const isRefusal = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isRefusal ? new Fault('BAD_USER_INPUT', error.message) : undefined;
}
