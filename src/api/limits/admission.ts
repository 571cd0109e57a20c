/** Which documents and variables are let in: text, then counts, then selections; the verdict on a document is kept. */

import { type DocumentNode, GraphQLError, parse } from 'graphql';

import { Fault } from '../../model/errors.js';
import type { Settings } from '../settings.js';

import { checkCounts } from './counts.js';
import { checkEqualFields } from './equal-fields.js';
import { checkInput } from './input.js';
import { checkSelections } from './selections.js';
import { checkText } from './text.js';

/** Documents whose verdicts are kept; with the longest ones some 8 MB, of rare characters 16. */
const mostKept = 256;

interface Verdict {
  readonly refusal: Refusal | undefined;
}

/** A fault, in an error that has its place where there is one. */
type Refusal = Fault | GraphQLError;

/** Judges by the limits alone, in time linear in the length of the document; validation comes after. */
export class Admission {
  readonly #settings: Settings;
  readonly #verdicts = new Map<string, Verdict>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Throws a `Fault`, in a `GraphQLError` where it has a place in the document. Anything but a text passes: whoever wants to execute it says what is wrong with it. */
  admit(query: unknown, variables: unknown): void {
    if (typeof query === 'string') {
      const { refusal } = this.#verdictOn(query);
      if (refusal) throw refusal;
    }
    this.admitVariables(variables);
  }

  /** Throws a `Fault`. */
  admitVariables(variables: unknown): void {
    if (typeof variables !== 'object' || variables === null) return;
    for (const [name, value] of Object.entries(variables)) {
      checkInput(value, this.#settings, [`$${name}`]);
    }
  }

  /** The documents asked for least recently give way. */
  #verdictOn(query: string): Verdict {
    const verdict = this.#verdicts.get(query) ?? { refusal: findRefusal(query, this.#settings) };
    this.#verdicts.delete(query);
    this.#verdicts.set(query, verdict);
    const [oldest] = this.#verdicts.keys();
    if (this.#verdicts.size > mostKept && oldest !== undefined) this.#verdicts.delete(oldest);
    return verdict;
  }
}

function findRefusal(query: string, settings: Settings): Refusal | undefined {
  try {
    checkText(query, settings);
    const document = parseOrLeave(query);
    if (!document) return undefined;
    checkCounts(document, settings);
    checkSelections(document, settings);
    checkEqualFields(document, settings);
    return undefined;
  } catch (error) {
    if (error instanceof Fault || error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Undefined for a text with a mistake, which the parser will report when its turn comes. */
function parseOrLeave(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
