/**
 * Whole responses that are kept, by everything that decides about them: document, operation, variables and media type.
 * One that rests on the current release is good only while that release is current; one whose document names its release
 * is good for good. While nobody can tell whether it still is current, a variant that says so is kept beside it. Least recently
 * used ones are let go first.
 */

import { LRUCache } from 'lru-cache';

import type { KeptFigures } from '../../graph/kept-answers.js';
import type { Entered } from '../service.js';

import type { Response } from './response.js';

export class KeptResponses {
  readonly #maxBytes: number;
  readonly #responses: LRUCache<string, Response> | undefined;
  readonly #counts = { hits: 0, misses: 0, evictions: 0 };

  /** @param maxBytes - 0 keeps none */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    if (maxBytes === 0) return;
    this.#responses = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => Math.ceil(bytes),
      dispose: (_response, _name, reason) => {
        if (reason === 'evict') this.#counts.evictions += 1;
      },
    });
  }

  /** @param enter - what a request enters now; asked only when it decides */
  async find(name: string, enter: () => Promise<Entered>): Promise<Response | undefined> {
    const response = this.#responses?.get(name);
    const found =
      response?.lasting.kind === 'whileCurrent' ? this.#under(await enter(), name, response) : response;
    this.#counts[found === undefined ? 'misses' : 'hits'] += 1;
    return found;
  }

  keep(name: string, response: Response): void {
    const { kind } = response.lasting;
    if (kind === 'forGood' || kind === 'whileCurrent') this.#responses?.set(name, response);
  }

  get figures(): KeptFigures {
    const { size: entries = 0, calculatedSize: bytes = 0 } = this.#responses ?? {};
    return { entries, bytes, maxBytes: this.#maxBytes, ...this.#counts };
  }

  #under({ sequence, staleSince }: Entered, name: string, response: Response): Response | undefined {
    if (response.lasting.kind === 'whileCurrent' && response.lasting.sequence !== sequence) return undefined;
    return staleSince === undefined ? response : this.#staleVariant(name, response, staleSince);
  }

  /** Made once in an outage. */
  #staleVariant(name: string, response: Response, since: Date): Response {
    const nameOfVariant = `${name} stale`;
    const kept = this.#responses?.get(nameOfVariant);
    if (kept?.lasting.kind === 'stale' && kept.lasting.since.getTime() === since.getTime()) return kept;
    const made = response.staleSince(since);
    this.#responses?.set(nameOfVariant, made);
    return made;
  }
}
