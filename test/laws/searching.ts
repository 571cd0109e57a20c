/** Searching as the API does it, held against the law: what is found, in which order, why, and where it stands. */

import fc from 'fast-check';

import type { Id } from '../../src/model/kinds.js';
import type { Asker } from '../support/asking.js';

import { partsOf, plainLetters, plainSearch, type Searched, standsIn } from './plain-search.js';
import { asked, type Choices, innermost } from './readings.js';

/** Requests under way at once. */
const atOnce = 4;

export interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly score: number;
    readonly node: { readonly id: Id };
    readonly matchedBy: readonly Match[];
  }[];
}

interface Match {
  readonly field: string;
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** What each of these texts finds inside these readings, the first two hundred. */
export async function found(
  graph: Asker,
  texts: readonly string[],
  nested: readonly Choices[] = [],
): Promise<readonly Found[]> {
  const selection = `search(text: $text, first: 200) { totalCount edges {
    score node { id } matchedBy { field text cutBefore cutAfter highlights { start end } } } }`;
  const document = `query ($text: String!) { ${asked(nested, selection)} }`;
  const answers: Found[] = [];
  for (let start = 0; start < texts.length; start += atOnce) {
    const some = texts.slice(start, start + atOnce);
    const data = await Promise.all(some.map((text) => graph.data(document, { text })));
    answers.push(...data.map((each) => innermost(each, nested).search as Found));
  }
  return answers;
}

/** What is not as the law has it, in words; empty when all is. */
export function faultsOf(things: readonly Searched[], text: string, answer: Found): readonly string[] {
  const expected = plainSearch(things, text);
  const shown = answer.edges.map(({ score, node: { id } }) => ({ id, score }));
  const faults: string[] = [];
  const where = JSON.stringify(text);
  if (answer.totalCount !== expected.length) {
    faults.push(`${where} finds ${answer.totalCount} instead of ${expected.length}`);
  }
  if (JSON.stringify(shown) !== JSON.stringify(expected.slice(0, 200))) {
    faults.push(`${where} finds ${JSON.stringify(shown)} instead of ${JSON.stringify(expected)}`);
  }
  for (const { node, matchedBy } of answer.edges) {
    const thing = things.find(({ id }) => id === node.id);
    if (thing !== undefined)
      faults.push(
        ...faultsOfMatches(thing, text, matchedBy).map((fault) => `${where} in ${node.id}: ${fault}`),
      );
  }
  return faults;
}

function isCutFrom(whole: string, { text, cutBefore, cutAfter }: Match): boolean {
  const isCut = cutBefore || cutAfter;
  if (isCut === (whole === text)) return false;
  return whole.includes(text) && (cutBefore || whole.startsWith(text)) && (cutAfter || whole.endsWith(text));
}

/** Every part is shown somewhere, or the whole; what is shown is verbatim; what is marked is one of them. */
function faultsOfMatches(thing: Searched, query: string, matches: readonly Match[]): readonly string[] {
  const parts = partsOf(query);
  const whole = bare(query);
  const own = [...thing.names, ...thing.aliases, ...thing.texts];
  const marked = matches.flatMap(({ text, highlights }) => {
    const points = Array.from(text);
    const isRomaji = thing.romaji.includes(text);
    return highlights.map(({ start, end }) => ({ text: points.slice(start, end).join(''), isRomaji }));
  });
  const shows = (part: string): boolean =>
    marked.some(({ text, isRomaji }) => standsIn(part, text, isRomaji));
  const begins = marked.some(
    ({ text, isRomaji }) =>
      bare(text).startsWith(whole) || (isRomaji && standsIn(`␣${whole}`, bare(text), true)),
  );
  return [
    ...matches.flatMap((match) =>
      own.some((each) => isCutFrom(each ?? '', match))
        ? []
        : [`${match.field} shows what it does not hold so: ${JSON.stringify(match)}`],
    ),
    ...matches.flatMap(({ field, highlights }) =>
      highlights.length > 0 ? [] : [`${field} is shown for nothing`],
    ),
    ...(begins || matches.length === 40
      ? []
      : parts.filter((part) => !shows(part)).map((part) => `${part} is not shown`)),
    ...marked
      .filter(
        ({ text, isRomaji }) =>
          !parts.some((part) => standsIn(part, text, isRomaji)) &&
          !(bare(text).startsWith(whole) || (isRomaji && standsIn(`␣${whole}`, bare(text), true))),
      )
      .map(({ text }) => `${text} is marked for nothing`),
  ];
}

function bare(text: string): string {
  return plainLetters(text).replaceAll('␣', '');
}

/** Queries as people type them: pieces of what there is, in other forms, alone or together, and what is nowhere. */
export function typedQuery(things: readonly Searched[]): fc.Arbitrary<string> {
  const texts = things.flatMap(({ names, aliases, texts: said }) =>
    [...names, ...aliases, ...said].filter((text) => text !== undefined),
  );
  const piece = fc
    .tuple(fc.constantFrom('無', ...texts), fc.nat(200), fc.integer({ min: 1, max: 12 }), form)
    .map(([text, start, length, change]) => {
      const points = Array.from(text);
      const from = start % points.length;
      return change(points.slice(from, from + length).join(''));
    });
  const beginning = fc
    .tuple(fc.constantFrom('無', ...texts), fc.integer({ min: 1, max: 30 }), form)
    .map(([text, length, change]) => change(Array.from(text).slice(0, length).join('')));
  return fc.oneof(
    piece,
    beginning,
    fc.tuple(piece, piece).map((two) => two.join(' ')),
    fc.array(piece, { minLength: 3, maxLength: 5 }).map((pieces) => pieces.join('、')),
    fc.constantFrom('区', '業', 's', '1', 'さ', 'the', '計画 1', '無い言葉', 'ー', ''),
  );
}

const form = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)),
  (text) => text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
  (text) => text.replaceAll('区', '區').replaceAll('産', '產').normalize('NFD'),
  (text) => text.replace(/[ー・\s]/g, ''),
  (text) => Array.from(text).join('ー'),
  (text) => text.replace(/shi/g, 'si').replace(/o/g, 'ō'),
);

const syntax = Array.from('+-&|!(){}[]^"~*?:\\/ AND OR NOT TO \u0000 区 s 1');
const latin = Array.from('abcdeghkmnrstuyzō');
const bait =
  'AND OR NOT * " \\ names:s texts:/.*/ [a TO z] a~2 a^9 \u0000 \ud800 \udfff _s s$ | *:* % \' ` $keys {} 区 sumida'.split(
    ' ',
  );
const odd = [
  ...['㍿'.repeat(50), 'ｶﾞ'.repeat(90), '😀'.repeat(90), '区'.repeat(200), 'a'.repeat(200), 'ﷺ'.repeat(11)],
  ...[
    '가 나 다 라 '.repeat(25),
    '𝒶𝓫'.repeat(50),
    '\u200b\u200d\ufeff',
    'が\u3099\u3099',
    '゛゜',
    'İIı',
    'ß',
    'ſ',
    '﷽',
  ],
];

/** What ill will or a slip of the hand makes of a search text; at most 200 characters, as a request may hold. */
export const hostileQuery: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...syntax), maxLength: 80 }),
    fc.array(fc.constantFrom(...bait), { maxLength: 12 }).map((words) => words.join(' ')),
    fc
      .array(fc.string({ unit: fc.constantFrom(...latin), minLength: 1, maxLength: 3 }), { maxLength: 60 })
      .map((words) => words.join(' ')),
    fc.constantFrom(...odd),
  )
  .map((text) => text.slice(0, 200));
