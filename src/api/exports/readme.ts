/** What whoever opens a bundle has to know, in Japanese and English: release, files, columns, rights. */

import type { Exported } from './exported.js';
import type { Provenance, ReleaseTold, SourceTold } from './provenance.js';
import { separator } from './sheet.js';
import type { Sheet } from './sheets.js';

/** UTF-8, lines ended by LF. */
export function readme({ next }: Exported, sheets: readonly Sheet[], { release }: Provenance): string {
  const paragraphs = [
    title,
    release
      ? [...releaseLines(release), `作成 / Created: ${release.createdAt}`].join('\n')
      : '版 / Release: several; they are named in query.graphql',
    `クエリ / Query: query.graphql, variables.json`,
    ['ファイル / Files', ...sheets.map(fileLine)].join('\n'),
    ...(next ? [nextPage(next.argument, next.cursor)] : []),
    forms,
    ...sheets.map(columnsOf),
    rights,
    ...(release ? [sourcesOf(release)] : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

export const title =
  'Tsunagu 繋ぐ – 日本の自治体の産業計画を結ぶ、出典付きの知識グラフ / a cited graph of Japanese municipal industry plans';

/** Which one it is. */
export function releaseLines({
  id,
  contentHash,
}: Pick<ReleaseTold, 'id' | 'contentHash'>): readonly string[] {
  return [`版 / Release: ${id}`, `SHA-256: ${contentHash}`];
}

function fileLine({ name, rows, total, path, within }: Sheet): string {
  const inside = within === undefined ? '' : ` (in each row of ${within}.csv)`;
  const list = path.join('.').replaceAll('__', '');
  return `  ${name}.csv: ${String(rows.length)} / ${String(total)} rows – ${list}${inside}`;
}

function nextPage(argument: string, cursor: string): string {
  return `続きがあります。次のページ / There is more. Next page: ${argument}: "${cursor}"`;
}

const forms = [
  'CSV は UTF-8（BOM 付き）、改行は CRLF（RFC 4180）。空のセルは値なし。一つのセルの複数の値は ',
  `「${separator}」で区切ります。= + - @ などで始まる文字列の前には ' が付きます（表計算での数式の防止）。\n`,
  'CSV in UTF-8 with BOM, CRLF (RFC 4180). An empty cell is no value. Several values in one cell are separated by ',
  `"${separator}". Texts that begin with = + - @ have ' in front, so that no spreadsheet takes them for formulas.`,
].join('');

function columnsOf({ name, columns }: Sheet): string {
  const lines = columns.map(({ name: column, field, description }) =>
    [`  ${column}`, field, description].filter((part) => part !== '').join(' – '),
  );
  return [`列 / Columns: ${name}.csv`, ...lines].join('\n');
}

export const rights = [
  'テーマ・注記・読み・訳は Tsunagu の著作で、MIT ライセンスです。引用は出典の文のままで、権利は各発行者にあります。',
  'Themes, notes, readings and translations are work of Tsunagu, under the MIT licence. Quotes are verbatim; the rights',
  'in them stay with the publishers of the sources.',
].join('\n');

function sourcesOf({ sources: { totalCount, nodes } }: ReleaseTold): string {
  const more = totalCount - nodes.length;
  const lines = nodes.map(sourceLine);
  if (more > 0) lines.push(`  ほか ${String(more)} 件は sources で / ${String(more)} more: ask for sources`);
  return ['出典 / Sources', ...lines].join('\n');
}

function sourceLine({ title, publisher, url, license, note }: SourceTold): string {
  return `  ${[title, publisher, url, license, note].filter((part) => part !== null).join(' – ')}`;
}
