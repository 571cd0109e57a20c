/** Problems as people and programs read them: lines of a terminal, JSON, annotations of a GitHub workflow. */

import path from 'node:path';

import { problemText, type ToldProblem } from '../seeding/problem.js';

/** The formats of `tsunagu validate`. */
export const problemFormats = ['text', 'json', 'github'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/** All problems in a format, with the line end. */
export function formatProblems(format: ProblemFormat, problems: readonly ToldProblem[]): string {
  switch (format) {
    case 'text':
      return problems.map(problemText).join('\n');
    case 'json':
      return `${JSON.stringify(problems, null, 2)}\n`;
    case 'github':
      return problems.map((problem) => `${annotation(problem)}\n`).join('');
  }
}

/** A workflow command; files are named from the folder where it runs, as GitHub wants them. */
function annotation({ file, line, column, path: steps, message, next }: ToldProblem): string {
  const properties = {
    file: path.relative('', file),
    line: String(line),
    col: String(column),
    title: steps === '' ? path.basename(file) : steps,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::error ${written.join(',')}::${escapedText(`${message}\n→ ${next}`)}`;
}

function escapedText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
