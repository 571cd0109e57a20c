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
    report.add(
      at(spot, 'sha256'),
      {
        en: `The text of this source, ${textFile}, is missing.`,
        ja: `この出典の原文 ${textFile} がありません。`,
      },
      {
        en: 'Put it there as it was published, or leave `sha256` out if no text is kept.',
        ja: '公表されたとおりの原文を置いてください。原文を置かない出典なら `sha256` を削除してください。',
      },
    );
  }
  if (found === null || found === undefined) return undefined;
  if (found.text.trim() === '') {
    report.push(
      fileProblem(
        textFile,
        { en: 'The text of the source is empty.', ja: '出典の原文が空です。' },
        { en: 'Put the text there, or delete the file.', ja: '原文を入れるか、ファイルを削除してください。' },
      ),
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
      {
        en: 'The source has a text, but `sha256` is missing.',
        ja: '出典に原文がありますが、`sha256` がありません。',
      },
      { en: `Add \`sha256: ${sum}\`.`, ja: `\`sha256: ${sum}\` を追加してください。` },
    );
    return;
  }
  report.add(
    at(spot, 'sha256'),
    {
      en: `The text ${file} has another SHA-256 sum: ${sum}.`,
      ja: `原文 ${file} のSHA-256が一致しません：${sum}`,
    },
    {
      en: 'Restore the text as it was published; only if it is to change, write its new sum here.',
      ja: '原文を公表されたとおりに戻してください。意図した変更の場合に限り、新しい値をここに書きます。',
    },
  );
}
