/** A passage in its lines. */

import type { Span } from './span.js';

/** A stretch of a source with its text, as `Span` of the API gives it. */
export interface Passage {
  readonly text: string;
  /** Code points of the source before it. */
  readonly start: number;
  /** Number of its first line, from 1. */
  readonly startLine: number;
}

/** A line that is not empty, with the line ends that follow it. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number;
  /** The line itself, by code points. */
  readonly characters: readonly string[];
  /** Line ends before it, for the first one. */
  readonly before: string;
  /** Line ends after it: its own and those of empty lines. */
  readonly after: string;
}

/** All lines together, each with the line ends around it, are the passage. */
export function linesOf({ text, start, startLine }: Passage): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  let before = '';
  for (const [index, content] of text.split('\n').entries()) {
    const last = lines.at(-1);
    if (index > 0 && last === undefined) before += '\n';
    if (index > 0 && last !== undefined) lines.splice(-1, 1, { ...last, after: `${last.after}\n` });
    const characters = Array.from(content);
    const end = at + characters.length;
    if (end > at) lines.push({ start: at, end, number: startLine + index, characters, before, after: '' });
    if (end > at) before = '';
    at = end + 1;
  }
  return lines;
}
