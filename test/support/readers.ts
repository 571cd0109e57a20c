/** Readers that ask all the time while something else happens, each answer held against what its release holds. */

import { setTimeout as pause } from 'node:timers/promises';

import { parse } from 'graphql';

import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import type { Store } from '../../src/graph/store.js';
import { createGraphService } from '../../src/api/graph-service.js';
import { readSettings } from '../../src/api/settings.js';
import { times } from '../torture/figures.js';

import type { Version } from './versions.js';

/** An answer as the server gives it. */
export interface Answer {
  /** The bytes of `data`. */
  readonly data: string;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
  /** Id of the release it was answered from. */
  readonly release: string | undefined;
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** A reader of the store in this process, with a memory of its own for answers. */
export function readerOf(store: Store, keptBytes = 0): Ask {
  const graph = new Graph(store, keptAnswers(keptBytes));
  const service = createGraphService(() => graph, readSettings({}));
  return async (query, variables = {}) => {
    const { signal } = new AbortController();
    const operation = { document: parse(query), operationName: undefined, variables, signal };
    const { data, errors = [], extensions } = await service.execute(operation);
    return {
      data: JSON.stringify(data),
      errors: errors.map(({ message, originalError }) => ({ message, code: codeOf(originalError) })),
      release: extensions.release?.id,
    };
  };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly release?: { readonly id: string } };
}

/** A reader of a server, by HTTP. */
export function readerAt(address: string): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [], extensions } = (await response.json()) as Body;
    return {
      data: JSON.stringify(data ?? null),
      errors: errors.map(({ message, extensions: more }) => ({ message, code: more?.code })),
      release: extensions?.release?.id,
    };
  };
}

/** Something from every part of a release: what tells it apart, values, counts, and things far down its numbers. */
export const aboutEverything = `query Everything {
  release { id contentHash counts { kind count } }
  municipality(key: "sumida") {
    population
    programs(first: 4) { totalCount nodes { name themes { totalCount nodes { label { text } } } } }
  }
  municipalities { totalCount nodes { name population programs { totalCount } organizations { totalCount } } }
  theme(key: "DX") { municipalities { totalCount nodes { name } } programs { totalCount } }
  statements(last: 2) { totalCount nodes { text } }
  evidence(last: 3) { totalCount nodes { quote } }
}`;

/** What tells one release from every other, and little more. */
const aboutLittle = 'query Little { release { id contentHash } municipality(key: "sumida") { population } }';

const questions = [aboutEverything, aboutLittle];

/** What releases of versions answer to both, learnt from two of them while nothing else went on. */
export class Expectations {
  /** By question and parity. */
  readonly #learnt = new Map<string, { readonly version: Version; readonly data: string }>();
  readonly #versions = new Map<string, Version>();

  /** That the version may be met. */
  expect(version: Version): void {
    this.#versions.set(idOf(version), version);
  }

  /** Takes its answers as what all versions alike in their municipalities answer, but for what tells them apart. */
  async learn(version: Version, ask: Ask): Promise<void> {
    this.expect(version);
    for (const question of questions) {
      const { data, errors } = await ask(question);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      this.#learnt.set(`${question} ${String(version.number % 2)}`, { version, data });
    }
  }

  /** What is wrong with the answer; undefined when it belongs wholly to the release that it names. */
  fault({ data, errors, release }: Answer, question = aboutEverything): string | undefined {
    if (errors.length > 0) return errors.map(({ message }) => message).join('\n');
    const version = this.#versions.get(release ?? '');
    if (version === undefined) return `${String(release)} is not a release that was loaded`;
    const learnt = this.#learnt.get(`${question} ${String(version.number % 2)}`);
    if (learnt === undefined) return `nothing is known of version ${String(version.number)}`;
    const wanted = learnt.data
      .replaceAll(idOf(learnt.version), idOf(version))
      .replaceAll(learnt.version.contentHash, version.contentHash)
      .replaceAll(`"population":${String(learnt.version.number)}`, `"population":${String(version.number)}`);
    return data === wanted ? undefined : `${String(release)} answered\n${data}\ninstead of\n${wanted}`;
  }
}

export function idOf({ contentHash }: Version): string {
  return `Release:${contentHash.slice(0, 16)}`;
}

export interface ReadersReport {
  readonly answers: number;
  /** Ids of the releases that were met. */
  readonly met: ReadonlySet<string>;
  /** What was wrong, at most ten times. */
  readonly faults: readonly string[];
}

/** Lets each of them ask again and again until `stop`, once in ten times about everything. */
export function readAllTheTime(
  readers: readonly Ask[],
  expectations: Expectations,
): { readonly stop: () => Promise<ReadersReport> } {
  const over = new AbortController();
  const report = { answers: 0, met: new Set<string>(), faults: [] as string[] };
  const loops = readers.map(async (ask) => {
    for (let time = 0; !over.signal.aborted; time += 1) {
      const question = time % 10 === 0 ? aboutEverything : aboutLittle;
      const answer = await ask(question).catch((error: unknown): Answer => {
        return { data: '', errors: [{ message: String(error), code: codeOf(error) }], release: undefined };
      });
      const fault = expectations.fault(answer, question);
      report.answers += 1;
      if (answer.release !== undefined) report.met.add(answer.release);
      if (fault !== undefined && report.faults.length < 10) report.faults.push(fault);
      await pause(times(50, 15));
    }
  });
  return {
    async stop() {
      over.abort();
      await Promise.all(loops);
      return report;
    },
  };
}
