/** Sources: what is known of each, and its text where one is kept beside it. */

import { createHash } from 'node:crypto';

import { idOf } from '../model/kinds.js';
import { defined } from './defined.js';
import { fileProblem } from './folder.js';
import type { TextFile } from './folder.js';
import { at } from './report.js';
import type { Spot } from './report.js';
import type { SourceSeed } from './table-shapes.js';
import { SourceText } from './source-text.js';
import type { World } from './world.js';

/** Adds a source; `file` is its text, `textFile` the path where that stands or would stand. */
export function addSource(
  world: World,
  key: string,
  {
    seed,
    spot,
    file,
    textFile,
  }: { seed: SourceSeed; spot: Spot; file: TextFile | undefined; textFile: string },
): void {
  const id = idOf('Source', key);
  checkText(world, seed, spot, file, textFile);
  const { passedOver: _, ...described } = seed;
  const text = file?.text;
  const fact = defined({ ...described, id, text });
  const indexed = text === undefined ? undefined : new SourceText(id, text);
  world.sources.declare(key, defined({ fact, seed, spot, textFile, text: indexed }), at(spot, 'title'));
}

function checkText(
  { report }: World,
  { sha256 }: SourceSeed,
  spot: Spot,
  file: TextFile | undefined,
  textFile: string,
): void {
  if (file === undefined) {
    if (sha256 === undefined) return;
    const remedy = `Put the text there, or leave \`sha256\` out if none is kept.`;
    report.add(
      at(spot, 'sha256'),
      `The text of this source, ${textFile}, is missing or no sound text.`,
      remedy,
    );
    return;
  }
  if (file.text.trim() === '') {
    report.push(
      fileProblem(file.file, 'The text of the source is empty.', 'Put the text there, or delete the file.'),
    );
  }
  const sum = createHash('sha256').update(file.bytes).digest('hex');
  if (sha256 === undefined) {
    report.add(spot, 'The source has a text, but `sha256` is missing.', `Add \`sha256: ${sum}\`.`);
  } else if (sum !== sha256) {
    report.add(
      at(spot, 'sha256'),
      `The text ${file.file} has another SHA-256 sum: ${sum}.`,
      'Restore the text as it was published; only if it is to change, write its new sum here.',
    );
  }
}
