/**
 * The form in which texts stand in the full-text index: tokens with spaces between. A letter of running script is a token, so that
 * a phrase of tokens is a stretch of text; a word is a token, so that its beginning finds it. What is not
 * a letter of a query marks what must not be mistaken: `|` the end of a text, `_` a spelling, `$` the end of a name.
 */

import { type Letter, lettersOf } from './fold.js';
import { spelledAlike } from './romaji.js';
import { runsOf, type SearchedText, spelling, telling, tellingLength } from './search-words.js';
import type { TextOfThing } from './searched-texts.js';

/** The properties of a node of the index: all tokens by rank, and names and aliases as one token each. */
export const searchProperties = ['nameKeys', 'names', 'aliasKeys', 'aliases', 'texts'] as const;
export type SearchProperty = (typeof searchProperties)[number];

/** Without those that would be empty. */
export function searchTokens(
  texts: readonly TextOfThing[],
): Readonly<Partial<Record<SearchProperty, string>>> {
  const drafts: Readonly<Record<SearchProperty, string[]>> = {
    ...{ nameKeys: [], names: [], aliasKeys: [], aliases: [], texts: [] },
  };
  for (const text of texts) {
    const folded = tokensOfText(text);
    if (folded === undefined) continue;
    const [tokens, keys] = placesOf(text, drafts);
    tokens.push(folded.tokens);
    keys?.push(...keysOf(folded.whole, text));
  }
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([name, tokens]) =>
      tokens.length === 0 ? [] : [[name, [...new Set(tokens)].join(' ')]],
    ),
  );
}

function placesOf(
  { rank }: TextOfThing,
  drafts: Readonly<Record<SearchProperty, string[]>>,
): readonly [tokens: string[], keys?: string[]] {
  switch (rank) {
    case 'name':
      return [drafts.names, drafts.nameKeys];
    case 'alias':
      return [drafts.aliases, drafts.aliasKeys];
    case 'text':
      return [drafts.texts];
  }
}

interface FoldedText {
  /** Up to the mark of its end. */
  readonly tokens: string;
  /** All letters in a row. */
  readonly whole: string;
}

/** The names of a municipality stand with each of its things, one after the other. */
const known = new Map<string, FoldedText | undefined>();
const knownMost = 1_000;

/** Undefined for a text of signs alone. */
function tokensOfText(text: SearchedText): FoldedText | undefined {
  const key = `${String(text.romaji)} ${text.text}`;
  if (known.has(key)) return known.get(key);
  const letters = lettersOf(text.text);
  const folded =
    letters.length === 0
      ? undefined
      : { tokens: [...tokensOf(letters, text), '|'].join(' '), whole: spelling(letters) };
  if (known.size === knownMost) known.clear();
  known.set(key, folded);
  return folded;
}

function tokensOf(letters: readonly Letter[], { romaji }: SearchedText): readonly string[] {
  return runsOf(letters).flatMap((run, index, runs) => {
    if (run.running) return run.letters.map(({ text }) => text);
    const word = spelling(run.letters);
    if (!romaji) return [telling(word)];
    // romaji is written with spaces or without
    const rest = spelling(runs.slice(index).flatMap((each) => each.letters));
    return [telling(word), ...new Set([word, rest].map(spelledToken))];
  });
}

/** The whole in a row; marked at its end where it is all there. */
function keysOf(whole: string, { romaji }: SearchedText): readonly string[] {
  return [ended(whole), ...(romaji ? [`_${ended(spelledAlike(whole))}`] : [])];
}

function ended(letters: string): string {
  return letters.length <= tellingLength ? `${letters}$` : telling(letters);
}

/** A word, or several in a row, as all its spellings are. */
export function spelledToken(word: string): string {
  return `_${telling(spelledAlike(word))}`;
}
