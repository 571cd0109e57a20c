/** Faults of values in plain words: what is wrong, and what to do. */

import { z } from 'zod';

import type { Bilingual } from './bilingual.js';
import { same, spaced } from './bilingual.js';

type Issue = z.core.$ZodIssue;

/** What is wrong and what to do, for a value that is there but not as it should be. */
export function wording(issue: Issue, value: unknown): readonly [Bilingual, Bilingual] {
  if (value === null) return noValue;
  if (issue.code === 'invalid_type') return wrongType(issue, value);
  const rule =
    issue.message in rules ? issue.message : issue.code === 'invalid_format' ? issue.format : issue.code;
  const [what, known] = [shown(value), rules[rule]];
  if (known === undefined) {
    const said = zodMessage(issue);
    return [{ en: `${what.en}: ${said.en}.`, ja: `${what.ja}：${said.ja}。` }, seeReadme];
  }
  const [fault, next] = known;
  return [{ en: `${what.en} ${fault.en}`, ja: `${spaced(what.ja)}${fault.ja}` }, next];
}

const noValue: readonly [Bilingual, Bilingual] = [
  { en: 'The key has no value.', ja: 'キーに値がありません。' },
  { en: 'Give it one, or leave the key out.', ja: '値を書くか、キーを削除してください。' },
];

const seeReadme: Bilingual = { en: 'See seeds/README.md.', ja: 'seeds/README.md を見てください。' };

function wrongType(
  issue: Issue & { readonly code: 'invalid_type' },
  value: unknown,
): readonly [Bilingual, Bilingual] {
  const [what, type] = [shown(value), typeNames[issue.expected] ?? same(issue.expected)];
  return [
    {
      en: `${what.en} is given where ${type.en} is expected.`,
      ja: `${type.ja}を書くべきところに ${spaced(what.ja)}があります。`,
    },
    remedyFor(issue, value),
  ];
}

function remedyFor({ expected, path }: Issue & { readonly code: 'invalid_type' }, value: unknown): Bilingual {
  if (expected === 'string' && typeof value === 'number') {
    return { en: 'Put it in quotation marks.', ja: '引用符で囲んでください。' };
  }
  if (expected === 'object' && path.at(-1) === 'partOf') {
    return {
      en: 'Name the body, and quote where it says so: `{ organization: slug, quote: … }`.',
      ja: '上位の組織とその根拠の引用を書いてください：`{ organization: slug, quote: … }`',
    };
  }
  return expected === 'object' && ['curated', 'note', 'reason'].includes(String(path.at(-1)))
    ? {
        en: 'Say why, in both languages: `{ ja: …, en: … }`.',
        ja: '理由を日本語と英語で書いてください：`{ ja: …, en: … }`',
      }
    : (typeRemedies[expected] ?? seeReadme);
}

const typeRemedies: Readonly<Record<string, Bilingual>> = {
  string: { en: 'Write one text there.', ja: '文字列を一つ書いてください。' },
  int: {
    en: 'Write it in the digits 0 to 9, without quotation marks: `1`.',
    ja: '半角数字で、引用符なしで書いてください：`1`',
  },
  number: {
    en: 'Write it in the digits 0 to 9, without quotation marks: `1`.',
    ja: '半角数字で、引用符なしで書いてください：`1`',
  },
  boolean: {
    en: 'Write `true` or `false`, without quotation marks.',
    ja: '`true` か `false` を引用符なしで書いてください。',
  },
  array: {
    en: 'Write each item on a line of its own, behind `- `.',
    ja: '項目を一つずつ、行頭に `- ` を付けて書いてください。',
  },
};

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { en: 'text', ja: '文字列' },
  int: { en: 'a whole number', ja: '整数' },
  number: { en: 'a number', ja: '数値' },
  boolean: { en: 'true or false', ja: 'true か false ' },
  array: { en: 'a list', ja: 'リスト' },
  object: { en: 'an entry with keys', ja: 'キーのある項目' },
};

/** What zod itself says, for rules that have no words of ours. */
function zodMessage(issue: Issue): Bilingual {
  const raw: z.core.$ZodRawIssue = { ...issue, input: undefined };
  return {
    en: textOfZod(z.locales.en().localeError(raw)) ?? issue.message,
    ja: textOfZod(z.locales.ja().localeError(raw)) ?? issue.message,
  };
}

function textOfZod(message: ReturnType<z.core.$ZodErrorMap>): string | undefined {
  return typeof message === 'string' ? message : message?.message;
}

const rules: Readonly<Record<string, readonly [fault: Bilingual, next: Bilingual]>> = {
  untrimmed: [
    { en: 'begins or ends with a space or line break.', ja: 'の前後に空白か改行があります。' },
    {
      en: 'Remove it; a text of several lines is written with `|-`.',
      ja: '取り除いてください。複数行の文字列は `|-` で書きます。',
    },
  ],
  control: [
    { en: 'has a control character.', ja: 'に制御文字があります。' },
    {
      en: 'Take it away; it may be written as `\\0` or `\\e`.',
      ja: '取り除いてください。`\\0` や `\\e` と書かれていることもあります。',
    },
  ],
  slug: [
    { en: 'is not a valid slug.', ja: 'は有効な slug ではありません。' },
    {
      en: 'Use lower-case letters, digits and single hyphens, e.g. `prototype-poc`.',
      ja: '英小文字・数字・単独のハイフンで書いてください。例：`prototype-poc`',
    },
  ],
  listed: [
    { en: 'is not a valid entry of a list of programs.', ja: 'は事業一覧の項目として正しくありません。' },
    {
      en: 'Write the slug of a program, with its marker before it: `☆ baton-touch`.',
      ja: '事業の slug を、印があればその後に書いてください：`☆ baton-touch`',
    },
  ],
  date: [
    { en: 'is not a valid date.', ja: 'は有効な日付ではありません。' },
    {
      en: 'Write an existing day as `2022-04-01`, in quotation marks.',
      ja: '実在する日付を `2022-04-01` の形で、引用符で囲んで書いてください。',
    },
  ],
  key: [
    { en: 'is not a valid key of a statement.', ja: 'は有効な記述のキーではありません。' },
    { en: 'Use s and two digits: `s01`.', ja: 's と2桁の数字で書いてください：`s01`' },
  ],
  where: [
    { en: 'does not name exactly one place.', ja: 'は一つの場所を指していません。' },
    {
      en: 'Write `plan`, `{ section: 1 }`, `{ program: slug }` or `{ figure: slug }`.',
      ja: '`plan`、`{ section: 1 }`、`{ program: slug }`、`{ figure: slug }` のどれかを書いてください。',
    },
  ],
  sha256: [
    { en: 'is not a valid SHA-256 sum.', ja: 'は有効なSHA-256の値ではありません。' },
    {
      en: 'Write its 64 hexadecimal digits in lower case, as `sha256sum` prints them.',
      ja: '`sha256sum` の出力のとおり、小文字の16進数64桁で書いてください。',
    },
  ],
  code: [
    { en: 'is not a valid municipality code.', ja: 'は市区町村コードではありません。' },
    {
      en: 'Write six digits in quotation marks: five of JIS X 0402 and the check digit.',
      ja: 'JIS X 0402 の5桁と検査数字の計6桁を、引用符で囲んで書いてください。',
    },
  ],
  corporateNumber: [
    { en: 'is not a valid corporate number.', ja: 'は有効な法人番号ではありません。' },
    { en: 'Write thirteen digits in quotation marks.', ja: '13桁の数字を引用符で囲んで書いてください。' },
  ],
  wikidata: [
    { en: 'is not a valid Wikidata id.', ja: 'は有効なWikidataのIDではありません。' },
    { en: 'Write it as `Q235135`.', ja: '`Q235135` の形で書いてください。' },
  ],
  jsic: [
    { en: 'is not a valid class of the JSIC.', ja: 'は日本標準産業分類の有効な符号ではありません。' },
    {
      en: 'Write the letter of the division and the digits of the class: `E`, `E15`, `E275`.',
      ja: '大分類の英字と分類の数字を書いてください：`E`、`E15`、`E275`',
    },
  ],
  url: [
    { en: 'is not a valid URL.', ja: 'は有効なURLではありません。' },
    {
      en: 'Write it in full, beginning with `https://` or `http://`.',
      ja: '`https://` か `http://` から省略せずに書いてください。',
    },
  ],
  kana: [
    { en: 'is not a valid reading in kana.', ja: 'は有効な仮名の読みではありません。' },
    { en: 'Write in hiragana how it is read: `すみだく`.', ja: '読みを平仮名で書いてください：`すみだく`' },
  ],
  notes: [
    { en: 'has both `curated` and `note`.', ja: 'に `curated` と `note` の両方があります。' },
    {
      en: 'Keep one: `curated` where it is your reading, `note` where the source says so.',
      ja: 'どちらか一つにしてください。自分の読み取りなら `curated`、出典に書かれていることなら `note` です。',
    },
  ],
  too_great: [
    { en: 'is too large.', ja: 'は大きすぎます。' },
    {
      en: 'Whole numbers go up to 2147483647, the most that the API can give.',
      ja: '整数は、API で返せる最大の 2147483647 までにしてください。',
    },
  ],
  too_small: [
    { en: 'is too small.', ja: 'では足りません。' },
    { en: 'Give at least one, and numbers from 1.', ja: '一つ以上、数は1以上を書いてください。' },
  ],
};

/** A value as a message names it. */
export function shown(value: unknown): Bilingual {
  if (Array.isArray(value)) return { en: 'A list', ja: 'リスト' };
  return typeof value === 'object'
    ? { en: 'An entry with keys', ja: 'キーのある項目' }
    : same(`\`${textOf(value)}\``);
}

/** A plain value as it is written; nothing for a list or an entry. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
