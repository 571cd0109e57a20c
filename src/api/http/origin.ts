/** The site as the client knows it: `https://tsunagu.example`. */

import type { FastifyRequest } from 'fastify';

export function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
