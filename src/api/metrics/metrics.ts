/** What is measured of a server while it runs, in the names and units of Prometheus; docs/operations.md lists all. */

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { KeptFigures } from '../../graph/kept-answers.js';
import type { ErrorCode } from '../errors.js';
import type { GateFigures } from '../limits/gate.js';
import type { CurrentRelease } from '../service.js';
import type { Settings } from '../settings.js';

/** The code of what went wrong, if anything did. */
export type Outcome = ErrorCode | 'OK';

export interface MeasuredRequest {
  /** As the route is written; `none` where there is none. */
  readonly route: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

export class Metrics {
  readonly #registry = new Registry();
  readonly #kept = new Map<string, () => KeptFigures>();
  /** Sees to gauges that say what is so at this moment. */
  #look: () => Promise<void> = () => Promise.resolve();
  readonly #requests = new Histogram({
    name: 'tsunagu_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer, by route and code of the gravest error.',
    labelNames: ['route', 'code'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.#registry],
  });
  readonly #abandoned = new Counter({
    name: 'tsunagu_requests_abandoned_total',
    help: 'Requests whose clients went away before their answer.',
    registers: [this.#registry],
  });
  readonly #costs = new Histogram({
    name: 'tsunagu_operation_cost_objects',
    help: 'Objects that an operation could have given at most, refused ones included, kept responses not.',
    buckets: [1, 10, 100, 1_000, 10_000, 100_000, 200_000],
    registers: [this.#registry],
  });
  readonly #questions = new Histogram({
    name: 'tsunagu_question_duration_seconds',
    help: 'Time that Neo4j took to answer a question, by code of its failure.',
    labelNames: ['code'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 4],
    registers: [this.#registry],
  });
  readonly #running = new Gauge({
    name: 'tsunagu_questions_running',
    help: 'Questions that Neo4j is being asked now; each takes a connection of the pool, or waits for one.',
    registers: [this.#registry],
  });

  constructor() {
    this.#countKept('hits', 'Answers and responses found among those that are kept.');
    this.#countKept('misses', 'Answers and responses looked for among those that are kept, in vain.');
    this.#countKept('evictions', 'Answers and responses let go for want of room.');
    this.#gaugeKept('entries', 'tsunagu_kept_entries', 'Answers and responses that are kept.');
    this.#gaugeKept('bytes', 'tsunagu_kept_bytes', 'Memory they take, about.');
    this.#gaugeKept('maxBytes', 'tsunagu_kept_limit_bytes', 'Memory they may take.');
  }

  noteRequest({ route, outcome, seconds }: MeasuredRequest): void {
    this.#requests.observe({ route, code: outcome }, seconds);
  }

  noteAbandoned(): void {
    this.#abandoned.inc();
  }

  noteCost(objects: number): void {
    this.#costs.observe(objects);
  }

  /** To be called when a question begins; what it returns, when it ends. */
  beginQuestion(): (outcome: Outcome) => void {
    this.#running.inc();
    const end = this.#questions.startTimer();
    return (code) => {
      this.#running.dec();
      end({ code });
    };
  }

  watchKept(what: 'answers' | 'responses', figuresOf: () => KeptFigures): void {
    this.#kept.set(what, figuresOf);
  }

  watchGate(figuresOf: () => GateFigures): void {
    this.#gauge('tsunagu_operations_executing', 'Operations inside the gate.', () => figuresOf().inside);
    this.#gauge('tsunagu_operations_waiting', 'Operations before the gate.', () => figuresOf().waiting);
  }

  /** What can be asked of Neo4j at once and can wait, so that alerts need not repeat the settings. */
  watchLimits({ poolSize, maxWaiting }: Pick<Settings, 'poolSize' | 'maxWaiting'>): void {
    this.#gauge('tsunagu_questions_limit', 'Connections to Neo4j at most.', () => poolSize);
    this.#gauge('tsunagu_operations_waiting_limit', 'Operations before the gate at most.', () => maxWaiting);
  }

  /** @param current - rejects while the store cannot be reached or holds no release; asked at every look */
  watchStore(current: () => Promise<CurrentRelease>): void {
    const registers = [this.#registry];
    const up = new Gauge({
      ...{ name: 'tsunagu_store_up', help: 'Can the current release be read in Neo4j?', registers },
    });
    const release = new Gauge({
      ...{
        name: 'tsunagu_release_info',
        help: 'The release that requests enter, or entered last.',
        registers,
      },
      labelNames: ['id', 'content_hash'],
    });
    this.#look = async () => {
      const seen = await current().catch(() => undefined);
      up.set(seen === undefined ? 0 : 1);
      if (seen === undefined) return;
      release.reset();
      release.set({ id: seen.id, content_hash: seen.contentHash }, 1);
    };
  }

  /** Memory, processor, event loop and garbage collection of the process. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
    for (const name of misnamed) this.#registry.removeSingleMetric(name);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** In the text format of Prometheus. */
  async text(): Promise<string> {
    await this.#look();
    return this.#registry.metrics();
  }

  #gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      ...{ name, help, registers: [this.#registry] },
      collect() {
        this.set(read());
      },
    });
  }

  #countKept(figure: 'hits' | 'misses' | 'evictions', help: string): void {
    const kept = this.#kept;
    new Counter({
      ...{ name: `tsunagu_kept_${figure}_total`, help, labelNames: ['kept'], registers: [this.#registry] },
      collect() {
        this.reset();
        for (const [what, figuresOf] of kept) this.inc({ kept: what }, figuresOf()[figure]);
      },
    });
  }

  #gaugeKept(figure: 'entries' | 'bytes' | 'maxBytes', name: string, help: string): void {
    const kept = this.#kept;
    new Gauge({
      ...{ name, help, labelNames: ['kept'], registers: [this.#registry] },
      collect() {
        for (const [what, figuresOf] of kept) this.set({ kept: what }, figuresOf()[figure]);
      },
    });
  }
}

/** Gauges that bear the ending of counters, which linters of metrics refuse. */
const misnamed = [
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
  'nodejs_active_resources_total',
];
