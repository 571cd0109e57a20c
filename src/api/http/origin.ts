/** The site as its readers know it: `https://tsunagu.example`. */

import type { FastifyRequest } from 'fastify';

import type { Settings } from '../settings.js';

/** What the setting says, else what the request says of itself, where a client may write any host. */
export function originOf({ protocol, host }: FastifyRequest, { origin }: Pick<Settings, 'origin'>): string {
  return origin || `${protocol === 'https' ? 'https' : 'http'}://${host}`;
}
