/** What is wrong in the seed files: where, what, and what to do about it. */

import { visible } from '../model/text.js';

import type { Bilingual, Language } from './bilingual.js';

/** One problem. */
export interface Problem {
  /** The path of the file as it can be opened. */
  readonly file: string;
  /** From 1; 1:1 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** Where in the file's structure, e.g. `programs[3].themes[0].quote`; empty for the whole file. */
  readonly path: string;
  readonly message: Bilingual;
  /** What the curator can do, a sentence. */
  readonly next: Bilingual;
}

/** A problem in one language, as programs read it. */
export interface ToldProblem extends Omit<Problem, 'message' | 'next'> {
  readonly message: string;
  readonly next: string;
}

/** The problem in one language. */
export function told({ message, next, ...place }: Problem, language: Language): ToldProblem {
  return { ...place, message: visible(message[language]), next: visible(next[language]) };
}

/** A problem for a terminal, in English. */
export function formatProblem(problem: Problem): string {
  return problemText(told(problem, 'en'));
}

/** A problem for a terminal: `file:line:column  path`, what is wrong, what to do. */
export function problemText({ file, line, column, path, message, next }: ToldProblem): string {
  const place = `${file}:${line}:${column}`;
  return `${path === '' ? place : `${place}  ${path}`}\n  ${message}\n  → ${next}\n`;
}

/** By file, then by place in it. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message.en, b.message.en),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
