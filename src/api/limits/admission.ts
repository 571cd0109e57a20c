/** Which documents and variables are let in: text, then counts, then selections; the verdict on a document is kept. */

import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';

import { Fault } from '../../model/errors.js';

import type { Settings } from '../settings.js';

import { checkCounts } from './counts.js';
import { checkInput } from './input.js';
import { checkSelections } from './selections.js';
import { checkText } from './text.js';

/** Characters of documents whose verdicts are kept. */
const keptCharacters = 4_000_000;

interface Verdict {
  readonly fault: Fault | undefined;
}

/** Judges by the limits alone, in time linear in the length of the document; validation comes after. */
export class Admission {
  readonly #settings: Settings;
  readonly #verdicts = new LRUCache<string, Verdict>({
    maxSize: keptCharacters,
    sizeCalculation: (_verdict, query) => query.length + 1,
  });

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Throws a `Fault`. Anything but a text passes: whoever wants to execute it says what is wrong with it. */
  admit(query: unknown, variables: unknown): void {
    if (typeof query === 'string') {
      const { fault } = this.#verdictOn(query);
      if (fault) throw fault;
    }
    if (typeof variables === 'object' && variables !== null) {
      for (const value of Object.values(variables)) checkInput(value, this.#settings);
    }
  }

  #verdictOn(query: string): Verdict {
    const known = this.#verdicts.get(query);
    if (known) return known;
    const verdict = { fault: findFault(query, this.#settings) };
    this.#verdicts.set(query, verdict);
    return verdict;
  }
}

function findFault(query: string, settings: Settings): Fault | undefined {
  try {
    checkText(query, settings);
    const document = parseOrLeave(query);
    if (!document) return undefined;
    checkCounts(document, settings);
    checkSelections(document, settings);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Undefined for a text with a mistake, which the parser will report when its turn comes. */
function parseOrLeave(query: string): DocumentNode | undefined {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return undefined;
  }
}
