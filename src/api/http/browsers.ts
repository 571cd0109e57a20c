/** What browsers are told: pages of any listed origin may read answers, ours loads nothing from elsewhere. */

import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

import type { Settings } from '../settings.js';

/** No cookies are read, so there is nothing to steal across origins. */
export async function shareAcrossOrigins(app: FastifyInstance, { corsOrigins }: Settings): Promise<void> {
  await app.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: [
      'content-disposition',
      'etag',
      'link',
      'retry-after',
      'x-next-cursor',
      'x-request-id',
      'x-stale-since',
      'x-total-count',
    ],
    maxAge: 86_400,
    strictPreflight: false,
  });
}

export async function protectPages(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whoever ends TLS in front of us decides for the whole domain.
    strictTransportSecurity: false,
  });
}

const policy = {
  defaultSrc: ["'none'"],
  connectSrc: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  // a chart becomes a PNG by way of a blob
  imgSrc: ["'self'", 'data:', 'blob:'],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Monaco writes style elements, and its icons are a font inside its style sheet. */
export const playground = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...policy,
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      formAction: ["'none'"],
    },
  },
};

/** A page that others may show in a frame. */
export const embedded = {
  contentSecurityPolicy: { useDefaults: false, directives: { ...policy, frameAncestors: ['*'] } },
  frameguard: false,
};
