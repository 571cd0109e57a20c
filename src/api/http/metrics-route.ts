/** GET /metrics for those who run the server, and the requests that are counted there. */

import proxyAddr from '@fastify/proxy-addr';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { Deadline } from '../limits/deadline.js';
import type { Metrics, Outcome } from '../metrics/metrics.js';
import type { GraphService } from '../service.js';
import type { Settings } from '../settings.js';

import { whenAbandoned } from './abandoned.js';
import { failureOf } from './exchange.js';

/** To be called before routes are added. */
export function measureRequests(app: FastifyInstance, metrics: Metrics): void {
  whenAbandoned(app, () => {
    metrics.noteAbandoned();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { routeOptions, exchange } = request;
    const outcome = outcomeOf(request, reply);
    metrics.noteRequest({ route: routeOptions.url ?? 'none', outcome, seconds: reply.elapsedTime / 1000 });
    if (exchange?.cost !== undefined) metrics.noteCost(exchange.cost);
    done();
  });
}

/** Strangers are answered as if nothing were there. */
export function addMetricsRoute(
  app: FastifyInstance,
  metrics: Metrics,
  service: Pick<GraphService, 'current'>,
  settings: Settings,
): void {
  if (settings.metrics === 'off') return;
  metrics.watchStore(() => {
    const deadline = new Deadline(settings.requestDeadlineMs, 0);
    return deadline.race(service.current(deadline.signal)).finally(() => {
      deadline.stop();
    });
  });
  const isNear = proxyAddr.compile(['loopback', ...settings.trustedProxies]);
  app.get('/metrics', async (request, reply) => {
    if (settings.metrics === 'near' && !asksFrom(isNear, request)) {
      reply.callNotFound();
      return reply;
    }
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text());
  });
}

/** What is refused without a code of ours is the client's mistake. */
function outcomeOf(request: FastifyRequest, { statusCode }: FastifyReply): Outcome {
  return failureOf(request) ?? (statusCode < 400 ? 'OK' : 'BAD_USER_INPUT');
}

/** A proxy that asks on behalf of someone says so, trusted or not. */
function asksFrom(
  isThere: ReturnType<typeof proxyAddr.compile>,
  { headers, socket }: FastifyRequest,
): boolean {
  const isForwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'].some((name) => name in headers);
  return !isForwarded && isThere(socket.remoteAddress ?? '', 0);
}
