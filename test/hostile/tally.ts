/** Counts what hostile input came to: answers of 5xx, answers without a code of ours, secrets that leaked. */

import { apiFaultCodes } from '../../src/model/errors.js';
import { projectFolder } from '../support/store.js';

export interface Outcome {
  readonly status: number;
  readonly text: string;
}

/** Planted where the server has it, and where no answer may show it. */
export const planted = { password: 'planted-hunter2', variable: 'planted-in-the-environment' };

const codes: readonly string[] = apiFaultCodes;

export class Tally {
  readonly #what: string;
  readonly #problems: string[] = [];
  readonly #statuses = new Map<number, number>();
  #inputs = 0;

  /** @param what - the kind of input, for the figure that is printed */
  constructor(what: string) {
    this.#what = what;
  }

  /** @param mayFail - codes of 5xx that are right for this input */
  note(input: string, { status, text }: Outcome, mayFail: readonly string[] = []): void {
    this.#inputs += 1;
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    const found = codesIn(text);
    const isRight = found.some((code) => mayFail.includes(code));
    if (status >= 500 && !isRight) this.#add('5xx', input, text);
    if (found.some((code) => !codes.includes(code))) this.#add('a code that is none', input, text);
    // what Node.js refuses before it is a request has no body
    if (status >= 400 && text !== '' && found.length === 0) this.#add('no code', input, text);
    if (leaks(text)) this.#add('a leak', input, text);
  }

  /** Of each problem some; empty when there is none. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** Writes the figures down where people see them. */
  print(more = ''): void {
    const statuses = [...this.#statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${count} × ${status}`);
    process.stderr.write(
      `${this.#what}: ${this.#inputs} inputs (${statuses.join(', ')}), ${this.#problems.length} problems${more}\n`,
    );
  }

  #add(problem: string, input: string, text: string): void {
    this.#problems.push(`${problem}: ${input.slice(0, 300)} → ${text.slice(0, 300)}`);
  }
}

/** Of all errors; `none` stands for an error without one. */
function codesIn(text: string): readonly string[] {
  try {
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    return errors.map(({ extensions }) => extensions?.code ?? 'none');
  } catch {
    return [];
  }
}

function leaks(text: string): boolean {
  return (
    [...Object.values(planted), projectFolder, 'node_modules', 'bolt://'].some((secret) =>
      text.includes(secret),
    ) || /\bat \S+ \(|\.[cm]?[jt]s:\d+/u.test(text)
  );
}
