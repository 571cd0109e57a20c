/** The HTTP server: limits in front, Apollo in the middle, the graph behind. */

import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';

import fastifyCompress from '@fastify/compress';
import { fastify, type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';

import { addHealthRoutes } from '../health/routes.js';
import { Admission } from '../limits/admission.js';
import { Clients } from '../limits/clients.js';
import { Gate } from '../limits/gate.js';
import { readTrustedDocuments } from '../limits/trusted-documents.js';
import { orSayWhyNot } from '../listening.js';
import { Metrics } from '../metrics/metrics.js';
import type { GraphService } from '../service.js';
import type { Settings } from '../settings.js';

import { createApollo } from './apollo.js';
import { protectPages, shareAcrossOrigins } from './browsers.js';
import { guardDoor } from './door.js';
import { addDownload } from './download.js';
import { Drain } from './drain.js';
import { addExplorer } from './explorer.js';
import { Exporter } from './exporter.js';
import { answerFailures, refuseAddress } from './failures.js';
import { addGraphqlRoute } from './graphql-route.js';
import { readJsonBodies } from './json-body.js';
import { KeptResponses } from './kept-responses.js';
import { createLog } from './log.js';
import { addMetricsRoute, measureRequests } from './metrics-route.js';
import { addPageFiles } from './page.js';
import { addPermalinks } from './permalinks.js';
import { refuseBytes } from './refuse-bytes.js';
import { logRequests } from './request-log.js';
import { Responder } from './responder.js';
import { Response, varyBy } from './response.js';
import { addSitemap } from './sitemap.js';
import type { Shares } from './turn.js';

/** A server that is ready to listen. */
export interface HttpServer {
  /** For tests and further routes; add them before listening. */
  readonly app: FastifyInstance;
  /** The address listened on; throws a `Fault` PORT_IN_USE or SETTING_INVALID. */
  listen(): Promise<string>;
  /** Not ready for a while, then no new connections, then closed when all requests are answered or time is over. */
  drain(): Promise<void>;
}

/** Nothing is asked of the service before a request comes. */
export async function createHttpServer(
  service: GraphService,
  settings: Settings,
  log: Logger = createLog(settings.logLevel),
  metrics: Metrics = new Metrics(),
): Promise<HttpServer> {
  const app = createApp(settings, log);
  const drain = new Drain(app, settings);
  const shares = {
    clients: new Clients(settings),
    gate: new Gate({ ...settings, goodMs: settings.requestDeadlineMs / 4 }),
  };
  logRequests(app);
  measureRequests(app, metrics);
  answerFailures(app, settings);
  await shareAcrossOrigins(app, settings);
  guardDoor(app, shares);
  protectPages(app);
  await compress(app);
  await addPageFiles(app);
  addHealthRoutes(app, service, settings, () => drain.begun);
  addMetricsRoute(app, metrics, service, settings);
  addSchema(app, service);
  await addGraphql(app, service, settings, { log, metrics, shares });
  const { host, port } = settings;
  const listen = () => orSayWhyNot({ host, port, env: 'PORT' }, app.listen({ host, port }));
  return { app, listen, drain: () => drain.run() };
}

function createApp(settings: Settings, log: Logger): FastifyInstance {
  // Under its own type, pino's log would become part of the type of the app.
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    bodyLimit: settings.maxBodyBytes,
    frameworkErrors: refuseAddress(settings),
    clientErrorHandler: refuseBytes(settings, log),
    requestTimeout: settings.requestTimeoutMs,
    keepAliveTimeout: settings.keepAliveTimeoutMs,
    // Requests that come on open connections while we stop are still answered.
    return503OnClosing: false,
    http: {
      headersTimeout: Math.min(settings.headersTimeoutMs, settings.requestTimeoutMs),
      // Node looks for late ones only every 30 s unless told otherwise.
      connectionsCheckingInterval: 1_000,
    },
  });
  readJsonBodies(app);
  return app;
}

function addSchema(app: FastifyInstance, { sdl }: GraphService): void {
  const mediaType = 'text/plain; charset=utf-8';
  const schema = new Response(Buffer.from(sdl), { mediaType, lasting: { kind: 'now' } });
  app.get('/schema.graphql', async (request, reply) => {
    varyBy(reply, 'accept-encoding');
    return schema.send(request, reply);
  });
}

async function compress(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    requestEncodings: ['br', 'gzip', 'deflate'],
  });
}

async function addGraphql(
  app: FastifyInstance,
  service: GraphService,
  settings: Settings,
  { log, metrics, shares }: { readonly log: Logger; readonly metrics: Metrics; readonly shares: Shares },
): Promise<void> {
  const apollo = createApollo(service, settings, log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const admission = new Admission(settings);
  const responses = new KeptResponses(settings.keptResponseBytes);
  const responder = new Responder(responses, service, admission);
  metrics.watchGate(() => shares.gate.figures);
  metrics.watchLimits(settings);
  metrics.watchKept('responses', () => responses.figures);
  const documents = readTrustedDocuments();
  const exporter = new Exporter(service, settings, documents);
  const entrance = { ...shares, admission, documents, responder, settings };
  addGraphqlRoute(app, apollo, exporter, entrance);
  addExplorer(app, service, entrance);
  addPermalinks(app, service, entrance);
  addSitemap(app, service, entrance);
  await addDownload(app, service, entrance);
}
