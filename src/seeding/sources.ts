/** Sources: what is known of each, and its text where one is kept beside it. */

import { createHash } from 'node:crypto';

import { idOf } from '../model/kinds.js';

import { defined } from './defined.js';
import type { TextFile } from './folder.js';
import { fileProblem } from './folder.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import { SourceText } from './source-text.js';
import type { SourceSeed } from './table-shapes.js';
import type { World } from './world.js';

/** A source's text as it is found beside it; null when none is there, undefined when it is no sound text. */
export type FoundText = TextFile | null | undefined;

/** Adds a source with the text found at the path. */
export function addSource(
  world: World,
  [seed, spot]: readonly [SourceSeed, Spot],
  key: string,
  { found, path: textFile }: { readonly found: FoundText; readonly path: string },
): void {
  const id = idOf('Source', key);
  const text = checkedText(world.report, seed, spot, { found, path: textFile });
  const { passedOver: _, ...described } = seed;
  const fact = defined({ ...described, id, text });
  const indexed = text === undefined ? undefined : new SourceText(id, text);
  world.sources.declare(key, defined({ fact, seed, spot, textFile, text: indexed }), at(spot, 'title'));
}

function checkedText(
  report: Report,
  { sha256 }: SourceSeed,
  spot: Spot,
  { found, path: textFile }: { readonly found: FoundText; readonly path: string },
): string | undefined {
  if (found === null && sha256 !== undefined) {
    const remedy = 'Put it there as it was published, or leave `sha256` out if no text is kept.';
    report.add(at(spot, 'sha256'), `The text of this source, ${textFile}, is missing.`, remedy);
  }
  if (found === null || found === undefined) return undefined;
  if (found.text.trim() === '') {
    report.push(
      fileProblem(textFile, 'The text of the source is empty.', 'Put the text there, or delete the file.'),
    );
    return undefined;
  }
  checkSum(report, sha256, spot, found);
  return found.text;
}

function checkSum(report: Report, stated: string | undefined, spot: Spot, { file, bytes }: TextFile): void {
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum === stated) return;
  if (stated === undefined) {
    report.add(
      at(spot, 'sha256'),
      'The source has a text, but `sha256` is missing.',
      `Add \`sha256: ${sum}\`.`,
    );
    return;
  }
  const remedy = 'Restore the text as it was published; only if it is to change, write its new sum here.';
  report.add(at(spot, 'sha256'), `The text ${file} has another SHA-256 sum: ${sum}.`, remedy);
}
