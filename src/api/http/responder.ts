/** Answers with a response that is kept where there is one, and makes a response of what Apollo answers. */

import type { FastifyReply, FastifyRequest } from 'fastify';

import { Fault } from '../../model/errors.js';
import type { Admission } from '../limits/admission.js';
import type { GraphService } from '../service.js';

import { askedIn, nameOf } from './asked.js';
import type { Exchange } from './exchange.js';
import type { KeptResponses } from './kept-responses.js';
import { Response } from './response.js';

export class Responder {
  readonly #responses: KeptResponses;
  readonly #service: Pick<GraphService, 'enter'>;
  readonly #admission: Admission;

  constructor(responses: KeptResponses, service: Pick<GraphService, 'enter'>, admission: Admission) {
    this.#responses = responses;
    this.#service = service;
    this.#admission = admission;
  }

  /**
   * The response that is kept for the request in one form, its media type for one; whatever is wrong with the request is left for
   * others to tell.
   */
  async find(form: string, request: FastifyRequest, exchange: Exchange): Promise<Response | undefined> {
    const name = this.#nameOf(request, form);
    if (name === undefined) return undefined;
    try {
      const response = await this.#responses.find(name, () =>
        exchange.deadline.race(this.#service.enter(exchange.deadline.signal)),
      );
      if (response === undefined) return undefined;
      exchange.response = 'kept';
      if (response.operationName !== undefined) exchange.operationName = response.operationName;
      return response;
    } catch (error) {
      if (error instanceof Fault) return undefined;
      throw error;
    }
  }

  /** What goes out for an answer of Apollo's: as it is, unless it is whole and without errors. */
  async send(request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<unknown> {
    const { lasting, operationName } = request.exchange ?? {};
    if (lasting === undefined || reply.statusCode !== 200 || !Buffer.isBuffer(body)) {
      reply.header('cache-control', 'no-store');
      return body;
    }
    const mediaType = String(reply.getHeader('content-type'));
    const response = new Response(body, { mediaType, lasting, operationName });
    this.keepAs(mediaType, request, response);
    return response.send(request, reply);
  }

  /** Keeps a response to the request in one form, of which the media type is a part. */
  keepAs(form: string, request: FastifyRequest, response: Response): void {
    const name = this.#nameOf(request, form);
    if (name !== undefined) this.#responses.keep(name, response);
  }

  #nameOf(request: FastifyRequest, form: string): string | undefined {
    const asked = askedIn(request);
    try {
      // only documents that were let in have responses, so that the others need no verdict yet
      this.#admission.admitVariables(asked.variables);
      return nameOf(asked, form);
    } catch (error) {
      if (error instanceof Fault) return undefined;
      throw error;
    }
  }
}
