/** Where problems are gathered while the seeds are read, and the places they are told of. */

import type { Bilingual } from './bilingual.js';
import { Patience } from './patience.js';
import type { Problem } from './problem.js';
import { inOrder } from './problem.js';
import type { SeedFile, Steps } from './seed-file.js';
import { pathText } from './seed-file.js';

/** A value of a seed file. */
export interface Spot {
  readonly seed: SeedFile;
  readonly steps: Steps;
}

/** The value some steps further in; of a plain text, that stands for an entry, the text itself. */
export function at(spot: Spot, ...steps: Steps): Spot {
  return { seed: spot.seed, steps: [...spot.steps, ...steps] };
}

/** A text that names where a spot is, for problems that speak of two places. */
export function placeOf({ seed, steps }: Spot): string {
  const { line, column } = seed.locate(steps);
  return `${seed.file}:${line}:${column}`;
}

/** All problems found so far. */
export class Report {
  readonly patience = new Patience();
  readonly #problems: Problem[] = [];
  readonly #files = new Set<string>();

  /** A problem of the value at the spot (or of its key). */
  add({ seed, steps }: Spot, message: Bilingual, next: Bilingual, side: 'key' | 'value' = 'value'): void {
    const { line, column, steps: reached } = seed.locate(steps, side);
    this.push({ file: seed.file, line, column, path: pathText(reached), message, next });
  }

  push(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.#problems.push(problem);
      this.#files.add(problem.file);
    }
  }

  /** Whether a file has a problem so far. */
  concerns(file: string): boolean {
    return this.#files.has(file);
  }

  get problems(): readonly Problem[] {
    return inOrder(this.#problems);
  }
}
