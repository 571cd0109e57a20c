/** What the shapes of the seed files are made of. */

import { z } from 'zod';

import { controlIn } from '../model/text.js';

/** An entry of known keys; the message of an unknown one lists those that are known. */
export function entry<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

/** A list; a hole is where an item could not be decoded. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item.optional()).default([]);
}

/** A closed list, written in lower case. */
export function term<const Terms extends readonly string[]>(terms: Terms) {
  const written = terms.map((name) => name.toLowerCase()) as {
    [Index in keyof Terms]: Lowercase<Terms[Index]>;
  };
  return z
    .enum(written as unknown as readonly string[])
    .transform((name) => name.toUpperCase() as Terms[number]);
}

/** Hiragana and katakana, and what else the reading of a name may have: ー, repeated letters, spaces, brackets, digits. */
const [letters, signs] = ['ぁ-ゖァ-ヺ', ' \u3000ーゝゞヽヾ・、。！？～〜＆&（）()「」『』0-9０-９-'];

/** Text without spaces around it. */
export const text = z
  .string()
  .min(1)
  .regex(/^(\S([\s\S]*\S)?)?$/, 'untrimmed')
  .refine(isVisible, 'control');
/** A short name in lower case. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug');
/** A slug of the same municipality, or `municipality/slug`. */
export const reference = z.string().regex(/^([a-z0-9-]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/, 'slug');
/** A whole number that GraphQL's Int can give: up to 2147483647. */
export const whole = z.int32({
  abort: true,
  error: ({ code }) => (code === 'too_big' ? 'too_great' : undefined),
});
/** ISO, of a day that there is. */
export const date = z.iso.date('date');
/** Of a page of the web: a link to it may be shown to anybody. */
export const address = z
  .url({ abort: true, error: 'url' })
  .regex(/^https?:\/\//i, 'url')
  .refine(isVisible, 'control');
/** How a name is read, in kana alone. */
export const kana = text.regex(new RegExp(`^[${signs}]*[${letters}][${letters}${signs}]*$`), 'kana');
/** A remark in both languages. */
export const note = entry({ ja: text.describe('In Japanese.'), en: text.describe('In English.') });
/** Which of several equal passages. */
export const occurrence = whole
  .positive()
  .describe('Which one is meant, counted from 1; only where the passage stands more than once.')
  .optional();

/** A name, how it is read, and what it means. */
export const readings = {
  name: text.describe('As the source has it, without its marker.'),
  kana: kana.describe('How it is read, in hiragana.').optional(),
  romaji: text.describe('How it is read, in Latin letters.').optional(),
  nameEn: text.describe('Our translation.').optional(),
};
/** A passage. */
export const cited = {
  quote: text.describe('The passage, character by character as in the source.'),
  occurrence,
};
/** A quote that may be left out where the name or caption of the thing is the quote. */
export const citable = {
  quote: text
    .describe(
      'The passage that says so, verbatim. Left out, the name of the program or caption of the figure is cited.',
    )
    .optional(),
  occurrence,
};
/** Why something is read so that the source does not say in so many words. */
export const judged = {
  curated: note.describe('Why it is read so; left out where the source says it in so many words.').optional(),
};

/** A remark in Japanese and English. */
export type NoteSeed = z.output<typeof note>;

/** The item of a list, without its holes. */
export type ItemOf<List extends readonly unknown[]> = Exclude<List[number], undefined>;

function isVisible(written: string): boolean {
  return controlIn(written) < 0;
}

/** One note is enough: that of a curator, or a plain one. */
export function hasOneNote({
  curated,
  note: plain,
}: {
  readonly curated?: unknown;
  readonly note?: unknown;
}): boolean {
  return curated === undefined || plain === undefined;
}
