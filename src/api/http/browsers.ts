/** What browsers are told: pages of any listed origin may read answers, ours loads nothing from elsewhere. */

import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

import type { Settings } from '../settings.js';

const exposedHeaders = [
  'content-disposition',
  'etag',
  'link',
  'retry-after',
  'x-next-cursor',
  'x-request-id',
  'x-stale-since',
  'x-total-count',
];

/** No cookies are read, so there is nothing to steal across origins. */
export async function shareAcrossOrigins(app: FastifyInstance, { corsOrigins }: Settings): Promise<void> {
  await app.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders,
    maxAge: 86_400,
    strictPreflight: false,
  });
}

/** What a page may do; every other answer is `plain`. */
type PageKind = 'plain' | 'playground' | 'embedded';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `plain` unless said. */
    readonly page?: PageKind;
  }
}

export function protectPages(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw, routeOptions }, reply, done) => {
    protections[routeOptions.config.page ?? 'plain'](raw, reply.raw, () => {
      done();
    });
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

/** Made once: the plugin of Fastify for helmet makes them for each request, which takes 60 µs. */
const protections: Readonly<Record<PageKind, ReturnType<typeof helmet>>> = {
  plain: protection(policy),
  playground: protection({
    ...policy,
    // Monaco writes style elements, and its icons are a font inside its style sheet
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", 'data:'],
    formAction: ["'none'"],
  }),
  // others may show it in a frame
  embedded: protection({ ...policy, frameAncestors: ['*'] }, false),
};

/**
 * Headers of a refusal that comes before any hook: those that other refusals get from hooks. Which origin asks is not known there,
 * so of several that are listed none may read it.
 */
export function headersBeforeHooks({ corsOrigins }: Settings): OutgoingHttpHeaders {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  protections.plain(response.req, response, () => undefined);
  const [origin, ...others] = corsOrigins;
  return {
    ...response.getHeaders(),
    ...(others.length === 0 ? { 'access-control-allow-origin': origin } : {}),
    'access-control-expose-headers': exposedHeaders.join(', '),
    'cache-control': 'no-store',
  };
}

function protection(directives: typeof policy, xFrameOptions = true): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // whoever ends TLS in front of us decides for the whole domain
    strictTransportSecurity: false,
    xFrameOptions,
  });
}
