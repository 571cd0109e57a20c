/** A YAML file of the seeds, in which every value knows its line and column. */

import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';

import type { Problem } from './problem.js';

export type Step = string | number;
export type Steps = readonly Step[];

export interface SeedFile {
  /** The path as it can be opened. */
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Parses a file; doubled keys, syntax errors, anchors and an empty file are problems. */
export function parseSeedFile(
  file: string,
  text: string,
): { readonly seed: SeedFile; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const seed = { file, document, lines };
  const faults = [...document.errors, ...document.warnings];
  const problems = faults.map(({ code, message, pos }) =>
    problemAt(seed, pos[0], '', syntaxMessage(code, message), syntaxRemedy(code)),
  );
  if (faults.length === 0 && document.contents === null) problems.push(emptyFile(seed));
  return { seed, problems: [...problems, ...anchorsOf(seed)] };
}

/** Where the value at these steps begins; where a value is absent, the nearest thing around it. */
export function locate(
  seed: SeedFile,
  steps: Steps,
  side: 'key' | 'value' = 'value',
): { line: number; column: number } {
  let node: unknown = seed.document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [index, step] of steps.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === step) : undefined;
    const last = index === steps.length - 1;
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (next === undefined) break;
    const keyOffset = offsetOf(pair?.key);
    offset = (last && side === 'key' ? keyOffset : offsetOf(next)) ?? keyOffset ?? offset;
    node = next;
  }
  return positionAt(seed, offset);
}

/** `programs[3].themes[0].quote` */
export function pathText(steps: Steps): string {
  return steps.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

function problemAt(seed: SeedFile, offset: number, path: string, message: string, next: string): Problem {
  return { file: seed.file, ...positionAt(seed, offset), path, message, next };
}

function positionAt({ lines }: SeedFile, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function keyOf(pair: Pair): Step | undefined {
  return isScalar(pair.key) ? (pair.key.value as Step) : undefined;
}

function emptyFile(seed: SeedFile): Problem {
  return problemAt(
    seed,
    0,
    '',
    'The file is empty.',
    'Write its content as seeds/README.md shows, or delete the file.',
  );
}

function anchorsOf(seed: SeedFile): readonly Problem[] {
  const problems: Problem[] = [];
  visit(seed.document, {
    Alias: (_, alias) => {
      problems.push(
        problemAt(
          seed,
          offsetOf(alias) ?? 0,
          '',
          `\`*${alias.source}\` refers to another place of the file.`,
          'Write the value out, or put a text that begins with * in quotation marks.',
        ),
      );
    },
  });
  return problems;
}

function syntaxMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'This key stands twice in the same entry.';
  if (code === 'MULTIPLE_DOCS') return 'The file holds more than one document (`---`).';
  return `This is not valid YAML: ${message.split('\n')[0] ?? code}`;
}

function syntaxRemedy(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two, or make them two items of a list.';
  if (code === 'MULTIPLE_DOCS') return 'Keep one document a file.';
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  return 'Check the indentation, and put text with `: `, ` #` or an opening sign (*, &, !, %, @, `) in quotation marks.';
}
