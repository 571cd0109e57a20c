/** What whoever opens a data package has to know, in Japanese and English. */

import { releaseLines, rights, title } from '../exports/readme.js';

import type { Described } from './descriptor.js';

/** UTF-8, lines ended by LF. */
export function readme({ info, tables, links, texts }: Described): string {
  const files = [
    ...tables.map(
      ({ kind, name, description }) => `  ${name}.csv: ${String(info.counts[kind])} – ${description}`,
    ),
    `  ${links.name}.csv: ${links.description}`,
    ...Array.from(texts, ([source, path]) => `  ${path}: ${source}`),
  ];
  const paragraphs = [
    title,
    releaseLines(info).join('\n'),
    ['ファイル / Files', ...files].join('\n'),
    forms,
    rebuilding,
    rights,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const forms = [
  'CSV は UTF-8（BOM 付き）、改行は CRLF（RFC 4180）。空のセルは値なし、複数の値は JSON の配列です。値は原文のままで、',
  '「=」などで始まるものも変えていません。列の型と説明は datapackage.json（Data Package）にあります。\n',
  'CSV in UTF-8 with BOM, CRLF (RFC 4180). An empty cell is no value; several values are an array of JSON. Values are',
  ' unchanged, even those that begin with = or the like. datapackage.json (a Data Package) has types and descriptions of columns.',
].join('');

const rebuilding = [
  'evidence.csv の各行が一つの根拠です。subject（主語）が relation（関係）で object（目的語）と結ばれることを、quote（引用）が示します。',
  'start・end は sources/ にある本文の文字位置（コードポイント、0 から、end は含まない）です。同じ二つを結ぶ行は、一つの関係の根拠です。',
  '根拠のない関係（出典、同名の事業）と、一覧の中の番号や印は links.csv にあります。\n',
  'Each row of evidence.csv is one passage: its quote supports that subject is linked to object by relation. start and end are',
  ' places in the text under sources/ (code points from 0, end exclusive). Rows with the same two ends support one link.',
  ' Links without evidence (sources, entries of the same name) and places and signs of entries in lists are in links.csv.',
].join('');
