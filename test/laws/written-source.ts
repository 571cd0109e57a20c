/** A source that is written line by line, and the quotes and places in it, counted in code points. */

import type { Quote, Span } from '../../src/model/dataset.js';
import type { Id } from '../../src/model/kinds.js';

export class WrittenSource {
  readonly id: Id;
  readonly #points: string[] = [];

  constructor(id: Id) {
    this.id = id;
  }

  get text(): string {
    return this.#points.join('');
  }

  /** How many code points have been written. */
  get length(): number {
    return this.#points.length;
  }

  /** Where the text now stands; a line break follows it. */
  write(text: string): Stretch {
    const start = this.length;
    this.#points.push(...Array.from(text));
    const end = this.length;
    this.#points.push('\n');
    return { start, end };
  }

  place({ start, end }: Stretch): Span {
    return { source: this.id, start, end, startLine: this.#lineOf(start), endLine: this.#lineOf(end - 1) };
  }

  quote(stretch: Stretch): Quote {
    const text = this.#points.slice(stretch.start, stretch.end);
    const earlier = Array.from({ length: stretch.start }, (_, start) => start).filter((start) =>
      text.every((point, index) => this.#points[start + index] === point),
    );
    return { ...this.place(stretch), text: text.join(''), occurrence: earlier.length + 1 };
  }

  #lineOf(point: number): number {
    return this.#points.slice(0, point).filter((written) => written === '\n').length + 1;
  }
}

/** Code points from 0, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
