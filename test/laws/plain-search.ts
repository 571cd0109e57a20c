/** The law of searching in plain memory: the texts of each thing, and what a query finds among them. */

import type { Dataset, Name } from '../../src/model/dataset.js';
import { lettersOf } from '../../src/model/fold.js';
import { type Id, partsOfId } from '../../src/model/kinds.js';
import { prefectureNames } from '../../src/model/prefectures.js';
import { isRomaji, spelledAlike } from '../../src/model/romaji.js';

type Texts = readonly (string | undefined)[];

/** What a thing is called, otherwise called, and what is said of it; among all of these, what is written in romaji. */
export interface Searched {
  readonly id: Id;
  readonly names: Texts;
  readonly aliases: Texts;
  readonly texts: Texts;
  readonly romaji: Texts;
}

export interface PlainFind {
  readonly id: Id;
  readonly score: number;
}

/** Everything that can be searched, in the order of things. */
export function searchedThings(dataset: Dataset): readonly Searched[] {
  const place = placesOf(dataset);
  const said = quotesOf(dataset);
  const named = (thing: Name & { readonly slug: string }): Texts => [...namesOf(thing), thing.slug];
  const searched = (id: Id, names: Texts, texts: Texts = [], more: Partial<Searched> = {}): Searched => ({
    ...{ id, names, texts, aliases: [], romaji: [] },
    ...more,
  });
  return [
    ...dataset.municipalities.map((each) =>
      searched(
        each.id,
        [...named(each), each.code, each.corporateNumber, each.wikidata],
        prefectureOf(each),
        {
          romaji: [each.romaji, prefectureOf(each)[2]],
        },
      ),
    ),
    ...dataset.categories.map(({ id, name, nameEn }) => searched(id, [name, nameEn])),
    ...dataset.themes.map((each) =>
      searched(each.id, named(each), [each.scopeNote?.ja, each.scopeNote?.en], {
        ...{ aliases: [...each.aliases, ...each.lexicon], romaji: [each.romaji] },
      }),
    ),
    ...dataset.industries.map((each) =>
      searched(each.id, [...namesOf(each), each.jsic], [], { romaji: [each.romaji] }),
    ),
    ...dataset.plans.map(({ id, name, nameEn, period, overview, overviewEn, summaryEn, municipality }) =>
      inPlace(
        searched(
          id,
          [name, nameEn, partsOfId(id)?.key],
          [...yearsOf(period), overview, overviewEn, summaryEn],
        ),
        place(municipality),
      ),
    ),
    ...dataset.sections.map(({ id, plan, heading, headingSuffix, narrative, narrativeEn }) =>
      inPlace(searched(id, [heading, headingSuffix], [narrative, narrativeEn]), place(plan)),
    ),
    ...dataset.programs.map((each) =>
      inPlace(
        searched(each.id, named(each), [each.summaryEn, ...said(each.id)], { romaji: [each.romaji] }),
        place(each.municipality),
      ),
    ),
    ...dataset.organizations.map((each) =>
      inPlace(
        searched(each.id, named(each), [each.note?.ja, each.note?.en, ...said(each.id)], {
          romaji: [each.romaji],
        }),
        place(each.municipality),
      ),
    ),
    ...dataset.figures.map(({ id, plan, caption, text }) =>
      inPlace(searched(id, [caption], text), place(plan)),
    ),
    ...dataset.documents.map(({ id, name, nameEn }) => searched(id, [name, nameEn])),
    ...dataset.statements.map(({ id, plan, label, text, textEn }) =>
      inPlace(searched(id, [label], [text, textEn]), place(plan)),
    ),
  ];
}

function namesOf({ name, kana, romaji, nameEn }: Name): Texts {
  return [name, kana, romaji, nameEn];
}

/** As the source writes them, and each year as people do. */
function yearsOf({ text, startFiscalYear, endFiscalYear }: Dataset['plans'][number]['period']): Texts {
  const texts = [text];
  for (let year = startFiscalYear; year <= endFiscalYear; year += 1) {
    texts.push(`${year}年度`, `FY${year}`);
    if (year >= 2019) texts.push(...inEra('令和', 'R', year - 2018));
    if (year >= 1989 && year <= 2019) texts.push(...inEra('平成', 'H', year - 1988));
    if (year >= 1926 && year <= 1989) texts.push(...inEra('昭和', 'S', year - 1925));
  }
  return texts;
}

function inEra(era: string, letter: string, count: number): readonly string[] {
  const first = count === 1 ? [`${era}元年度`] : [];
  return [...first, `${era}${count}年度`, `${letter}${count}`];
}

/** Its name, kana and romaji. */
function prefectureOf({ prefecture }: Dataset['municipalities'][number]): Texts {
  const known = prefectureNames.find(({ name }) => name === prefecture);
  return [prefecture, known?.kana, known?.romaji];
}

/** The municipality of a plan, or it itself. */
function placesOf({ municipalities, plans }: Dataset): (id: Id | undefined) => Name | undefined {
  return (id) => {
    const home = plans.find((plan) => plan.id === id)?.municipality ?? id;
    return municipalities.find((municipality) => municipality.id === home);
  };
}

/** What belongs to a municipality is found by its names. */
function inPlace({ texts, romaji, ...searched }: Searched, place: Name | undefined): Searched {
  if (place === undefined) return { ...searched, texts, romaji };
  return { ...searched, texts: [...texts, ...namesOf(place)], romaji: [...romaji, place.romaji] };
}

/** Quotes that say something of a thing, not only where it is listed. */
function quotesOf({ evidence }: Dataset): (id: Id) => Texts {
  return (id) =>
    evidence
      .filter(({ relation }) => ['TOUCHES', 'TAKES_PART', 'CONCERNS', 'DEPICTS'].includes(relation))
      .filter(({ subject, object }) => subject === id || object === id)
      .map(({ quote }) => quote.text);
}

/** Letters as they count, ␣ where a word begins and where one has ended. */
export function plainLetters(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  let plain = '';
  let inWord = false;
  for (const { text: letter, running, joined } of lettersOf(text)) {
    plain += (running ? inWord : !joined) ? `␣${letter}` : letter;
    inWord = !running;
  }
  known.set(text, plain);
  return plain;
}

/** The same texts are looked through for every query. */
const known = new Map<string, string>();

/** The parts of a query, words with the mark of their beginning. */
export function partsOf(query: string): readonly string[] {
  return query.split(/[\s、。，．､｡,;；|｜]+/u).flatMap((word) => {
    const plain = plainLetters(word);
    return plain.match(/␣?[^␣]+/gu)?.map((part) => (isWord(part) ? part : part.replace('␣', ''))) ?? [];
  });
}

function isWord(part: string): boolean {
  return part.startsWith('␣') && lettersOf(part).every(({ running }) => !running);
}

function without(marked: string): string {
  return marked.replaceAll('␣', '');
}

/** Whether the part stands in the text: running script anywhere, a word where one begins, romaji in any spelling, with spaces or without. */
export function standsIn(part: string, text: string, romaji: boolean): boolean {
  const plain = plainLetters(text);
  if (plain.includes(part)) return true;
  if (!romaji || !part.startsWith('␣') || !isRomaji(without(part))) return false;
  const words = plain.split('␣');
  const rests = words.map((_, index) => words.slice(index).join(''));
  return [...words, ...rests].some((word) => spelledAlike(word).startsWith(spelledAlike(without(part))));
}

/** What the query finds, the best first. */
export function plainSearch(things: readonly Searched[], query: string): readonly PlainFind[] {
  const parts = partsOf(query);
  const whole = without(
    query
      .split(/[\s、。，．､｡,;；|｜]+/u)
      .map(plainLetters)
      .join(''),
  );
  if (whole === '') return [];
  return things
    .map((thing) => ({ id: thing.id, score: scoreOf(thing, parts, whole) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function scoreOf(thing: Searched, parts: readonly string[], whole: string): number {
  const { names, aliases, texts, romaji } = thing;
  const stands = (part: string, among: Texts): boolean =>
    among.some((text) => text !== undefined && standsIn(part, text, romaji.includes(text)));
  const all = (among: Texts): boolean => parts.every((part) => stands(part, among));
  const spelled = isRomaji(whole) ? spelledAlike(whole) : null;
  const as = (among: Texts, fits: (name: string, sought: string) => boolean): boolean =>
    among.some((text) => {
      if (text === undefined) return false;
      const name = without(plainLetters(text));
      return (
        fits(name, whole) || (spelled !== null && romaji.includes(text) && fits(spelledAlike(name), spelled))
      );
    });
  if (as(names, (name, sought) => name === sought)) return 1;
  if (as(names, (name, sought) => name.startsWith(sought))) return 0.8;
  if (all(names)) return 0.6;
  if (as(aliases, (name, sought) => name.startsWith(sought)) || all([...names, ...aliases])) return 0.4;
  if (!all([...names, ...aliases, ...texts])) return 0;
  return parts.some((part) => stands(part, [...names, ...aliases])) ? 0.3 : 0.2;
}
