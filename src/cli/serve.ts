/** `tsunagu serve`: listens at once, and answers as soon as the store is there and the seeds are loaded. */

import type { Logger } from 'pino';

import type { Dataset } from '../model/dataset.js';
import { Fault, type FaultCode } from '../model/errors.js';
import { Graph } from '../graph/graph.js';
import { keptAnswers } from '../graph/kept-answers.js';
import type { WarmingOptions } from '../graph/warming.js';
import { createGraphService } from '../api/graph-service.js';
import { startLiveness } from '../api/health/liveness.js';
import { createLog } from '../api/http/log.js';
import { createHttpServer, type HttpServer } from '../api/http/server.js';
import { measured } from '../api/metrics/measured-store.js';
import { Metrics } from '../api/metrics/metrics.js';
import { readSettings, type Settings } from '../api/settings.js';
import { refuseSecond } from '../local/find-running.js';
import type { Environment } from '../local/home.js';
import type { Report } from '../local/progress.js';
import { progressLine } from '../local/progress-line.js';

import { greeting } from './greeting.js';
import { describe, loadTelling } from './loading.js';
import { beginOpening } from './opening.js';
import { ended, unlessStopped, untilStopped } from './signals.js';
import { chooseStore, openChosen, type OpenStore } from './store-choice.js';

export interface ServeOptions {
  readonly env: Environment;
  /** Folder of seed files; none are loaded when it is absent. */
  readonly seeds?: string | undefined;
}

/** Returns when it has been stopped. Throws a `Fault` when it cannot go on. */
export async function serve({ env, seeds }: ServeOptions): Promise<void> {
  const settings = readSettings(env);
  const choice = chooseStore(env);
  if (choice.kind === 'private') refuseSecond(choice.home);
  const log = createLog(settings.logLevel);
  const metrics = new Metrics();
  metrics.watchProcess();
  const line = progressLine(process.stderr);
  const stop = untilStopped(line.report);
  const ending = new AbortController();
  const over = AbortSignal.any([stop, ending.signal]);
  let graph: Graph | undefined;
  let waitsFor = 'The database is still starting.';
  const server = await createHttpServer(
    createGraphService(() => graph ?? notYet(waitsFor), settings),
    settings,
    log,
    metrics,
  );
  await using _liveness = await startLiveness(settings);
  const address = await server.listen();
  try {
    const { report } = line;
    await using opening = beginOpening(
      (signal) => openChosen(choice, { env, report, signal, settings: storeSettings(settings) }),
      stop,
    );
    const dataset = seeds === undefined ? undefined : await readDataset(seeds, stop);
    const open = await opening.open;
    void open.exited.then((exit) => {
      if (exit.kind === 'died') ending.abort(exit.fault);
    });
    await loadWhenReachable({
      ...{ open, dataset, log, over, report },
      waiting: (reason) => (waitsFor = reason),
    });
    const kept = keptAnswers(settings.keptAnswerBytes);
    metrics.watchKept('answers', () => kept.figures);
    graph = new Graph(measured(open.store, metrics), kept, {
      warming: warming(settings, log),
      pointerMs: settings.pointerDeadlineMs,
    });
    void watch(graph, over);
    line.clear();
    process.stderr.write(greeting(address, open.place));
    await ended(over);
    if (!stop.aborted) throw over.reason;
    await drain(server, log);
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    ending.abort();
    line.clear();
    await server.app.close();
  }
}

/** What reads seeds is loaded only where some are read. */
async function readDataset(folder: string, signal: AbortSignal): Promise<Dataset> {
  const { datasetOf } = await import('./seeds.js');
  return datasetOf(folder, { signal });
}

function notYet(reason: string): never {
  throw new Fault('STORE_UNAVAILABLE', reason, {
    next: 'Try again in a moment; operators find the cause in the log.',
  });
}

function warming({ warmUpMs }: Settings, log: Logger): WarmingOptions {
  return {
    mostMs: warmUpMs,
    report({ release: { id }, asked, bytes, ms, failure }) {
      if (failure === undefined) log.info({ release: id, questions: asked, laidInBytes: bytes, ms }, 'warm');
      else log.warn({ release: id, err: failure }, 'not warmed up');
    },
  };
}

/** A release that becomes current is warmed then, and a store that is back is seen then, not when the next request comes. */
async function watch(graph: Graph, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    // what is wrong with the store is told to those who ask
    await graph.checkReady().catch(() => undefined);
    await ended(over, watchMs);
  }
}

const watchMs = 500;

function storeSettings(settings: Settings): NonNullable<Parameters<typeof openChosen>[1]['settings']> {
  return {
    poolSize: settings.poolSize,
    connectMs: settings.connectTimeoutMs,
    acquireMs: settings.acquireTimeoutMs,
    livenessMs: settings.connectionLivenessMs,
    lifetimeMs: settings.connectionLifetimeMs,
    questionMs: settings.questionDeadlineMs,
    serverQuestionMs: settings.questionServerDeadlineMs,
  };
}

interface Loading {
  readonly open: OpenStore;
  readonly dataset: Dataset | undefined;
  readonly log: Logger;
  readonly over: AbortSignal;
  readonly report: Report;
  /** Told why nothing is loaded yet. */
  readonly waiting: (reason: string) => void;
}

/** A store that is named may come up later than we do, and others may be loading: it is tried again until it works. */
async function loadWhenReachable(loading: Loading): Promise<void> {
  const { open, dataset, log, over, report, waiting } = loading;
  if (dataset === undefined) return;
  let told = '';
  for (;;) {
    try {
      log.info(describe(await unlessStopped(over, loadTelling(open.store, dataset, report))));
      return;
    } catch (error) {
      if (over.aborted || !(error instanceof Fault) || !passing.has(error.code)) throw error;
      waiting(error.message);
      const cause = told === error.message ? {} : { err: error.cause };
      log.warn(cause, `${error.message} Trying again: ${open.place}`);
      told = error.message;
      await ended(over, retryMs);
    }
  }
}

/** What is over when one has waited. */
const passing: ReadonlySet<FaultCode> = new Set(['STORE_UNAVAILABLE', 'LOAD_RUNNING']);

const retryMs = 2_000;

async function drain(server: HttpServer, log: Logger): Promise<void> {
  log.info('stopping: requests under way are answered first');
  await server.drain();
}
