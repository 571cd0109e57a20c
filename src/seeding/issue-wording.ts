/** Faults of values in plain words: what is wrong, and what to do. */

import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong and what to do, for a value that is there but not as it should be. */
export function wording(issue: Issue, value: unknown): readonly [string, string] {
  if (value === null) return ['The key has no value.', 'Give it one, or leave the key out.'];
  if (issue.code === 'invalid_type') {
    const remedy =
      issue.expected === 'string' && typeof value === 'number'
        ? 'Put it in quotation marks.'
        : 'See seeds/README.md.';
    return [
      `${shown(value)} stands where ${typeNames[issue.expected] ?? issue.expected} is expected.`,
      remedy,
    ];
  }
  const rule =
    issue.message in rules ? issue.message : issue.code === 'invalid_format' ? issue.format : issue.code;
  const [message, next] = rules[rule] ?? [issue.message, 'See seeds/README.md.'];
  return [`${shown(value)} ${message}`, next];
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an entry of keys',
};

const rules: Readonly<Record<string, readonly [string, string]>> = {
  untrimmed: [
    'begins or ends with a space or line break.',
    'Take it away; a text of several lines is written with `|-`.',
  ],
  slug: ['is no slug.', 'Use lower-case letters, digits and single hyphens, e.g. `prototype-poc`.'],
  listed: [
    'is no entry of a list of programs.',
    'Write the slug of a program, with its marker before it: `☆ baton-touch`.',
  ],
  date: ['is no date.', 'Write it as `2022-04-01`, in quotation marks.'],
  key: ['is no key of a statement.', 'Use s and two digits: `s01`.'],
  where: [
    'names no single place.',
    'Write `plan`, `{ section: 1 }`, `{ program: slug }` or `{ figure: slug }`.',
  ],
  sha256: [
    'is no SHA-256 sum.',
    'Write its 64 hexadecimal digits in lower case, as `sha256sum` prints them.',
  ],
  code: [
    'is no municipality code.',
    'Write six digits in quotation marks: five of JIS X 0402 and the check digit.',
  ],
  corporateNumber: ['is no corporate number.', 'Write thirteen digits in quotation marks.'],
  wikidata: ['is no Wikidata id.', 'Write it as `Q235135`.'],
  jsic: [
    'is no class of the JSIC.',
    'Write the letter of the division and the digits of the class: `E`, `E15`, `E275`.',
  ],
  url: ['is no address.', 'Write it in full: `https://…`.'],
  notes: [
    'has both `curated` and `note`.',
    'Keep one: `curated` where it is your reading, `note` where the source says so.',
  ],
  too_small: ['is too little.', 'Give at least one, and numbers from 1.'],
};

/** A value as a message names it. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' ? 'An entry of keys' : `\`${textOf(value)}\``;
}

/** A plain value as it is written; nothing for a list or an entry. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
