/** Where problems are gathered while the seeds are read, and the places they are told of. */

import { locate, pathText } from './seed-file.js';
import type { SeedFile, Steps } from './seed-file.js';
import { inOrder } from './problem.js';
import type { Problem } from './problem.js';

/** A value of a seed file. */
export interface Spot {
  readonly seed: SeedFile;
  readonly steps: Steps;
}

/** The value some steps further in. */
export function at(spot: Spot, ...steps: Steps): Spot {
  return { seed: spot.seed, steps: [...spot.steps, ...steps] };
}

/** Whether a value is written as plain text, not as an entry of keys or a list. */
export function isText({ seed, steps }: Spot): boolean {
  return typeof seed.document.getIn(steps) === 'string';
}

export class Report {
  readonly #problems: Problem[] = [];
  readonly #files = new Set<string>();

  /** A problem of the value at the spot (or of its key). */
  add(spot: Spot, message: string, next: string, side: 'key' | 'value' = 'value'): void {
    const { seed, steps } = spot;
    this.push({ file: seed.file, ...locate(seed, steps, side), path: pathText(steps), message, next });
  }

  push(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.#problems.push(problem);
      this.#files.add(problem.file);
    }
  }

  concerns(file: string): boolean {
    return this.#files.has(file);
  }

  get problems(): readonly Problem[] {
    return inOrder(this.#problems);
  }
}

/** A text that names where a spot is, for problems that speak of two places. */
export function placeOf({ seed, steps }: Spot): string {
  const { line, column } = locate(seed, steps);
  return `${seed.file}:${line}:${column}`;
}
