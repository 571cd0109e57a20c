/** Faults of YAML in plain words. The parser speaks English alone; its codes are what we have Japanese words for. */

import type { ErrorCode } from 'yaml';

import type { Bilingual } from './bilingual.js';

/** How many lists and entries may stand in one another; what seeds hold needs about ten, and the parser ends at some 800. */
export const mostLevels = 100;

/** What is wrong and what to do. */
export function yamlWording(code: ErrorCode, message: string): readonly [Bilingual, Bilingual] {
  const own = faults[code];
  if (own !== undefined) return own;
  return [
    {
      en: `This is not valid YAML: ${message.split('\n')[0] ?? code}`,
      ja: `YAMLとして正しくありません：${causes[code]}`,
    },
    code === 'TAB_AS_INDENT'
      ? { en: 'Indent with spaces.', ja: '字下げには半角の空白を使ってください。' }
      : checkIt,
  ];
}

const faults: Partial<Readonly<Record<ErrorCode, readonly [Bilingual, Bilingual]>>> = {
  DUPLICATE_KEY: [
    { en: 'This key occurs twice in the same entry.', ja: 'このキーは同じ項目の中で重複しています。' },
    {
      en: 'Keep one of the two, or make them two items of a list.',
      ja: 'どちらかを削除するか、リストの二つの項目に分けてください。',
    },
  ],
  MULTIPLE_DOCS: [
    {
      en: 'The file holds more than one document (`---`).',
      ja: 'ファイルに複数の文書（`---` の区切り）があります。',
    },
    { en: 'Keep one document per file.', ja: '一つのファイルには一つの文書だけを書いてください。' },
  ],
  RESOURCE_EXHAUSTION: [
    {
      en: `Lists and entries are nested more than ${mostLevels} levels deep.`,
      ja: `リストと項目の入れ子が${mostLevels}段を超えています。`,
    },
    { en: 'Write them as seeds/README.md shows.', ja: 'seeds/README.md の説明に従って書いてください。' },
  ],
};

const checkIt: Bilingual = {
  en: 'Check the indentation, and put text with `: `, ` #` or an opening sign (*, &, !, %, @, `) in quotation marks.',
  ja: '字下げを確かめてください。`: ` や ` #` を含む文字列、記号（*、&、!、%、@、`）で始まる文字列は引用符で囲んでください。',
};

/** Each code of the parser in Japanese. */
const causes: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'エイリアスにはタグやアンカーを付けられません。',
  BAD_ALIAS: 'エイリアス（* で始まる語）の書き方が正しくありません。',
  BAD_COLLECTION_TYPE: 'タグと値の種類が合っていません。',
  BAD_DIRECTIVE: '% で始まる指示の書き方が正しくありません。',
  BAD_DQ_ESCAPE: '二重引用符の中の \\ の使い方が正しくありません。',
  BAD_INDENT: '字下げが正しくありません。',
  BAD_PROP_ORDER: 'タグやアンカーの位置が正しくありません。',
  BAD_SCALAR_START: '文字列がこの記号で始まっています。',
  BLOCK_AS_IMPLICIT_KEY: '一行の中に「キー: 値」が重なっています。',
  BLOCK_IN_FLOW: '括弧 [ ] や { } の中に行で並べる書き方はできません。',
  DUPLICATE_KEY: 'キーが重複しています。',
  IMPOSSIBLE: '構文を読み取れません。',
  KEY_OVER_1024_CHARS: 'キーが長すぎます。',
  MISSING_CHAR: '閉じる括弧か引用符、または空白が足りません。',
  MULTILINE_IMPLICIT_KEY: 'キーが複数の行にわたっています。',
  MULTIPLE_ANCHORS: 'アンカーが二つあります。',
  MULTIPLE_DOCS: '複数の文書があります。',
  MULTIPLE_TAGS: 'タグが二つあります。',
  NON_STRING_KEY: 'キーが文字列ではありません。',
  RESOURCE_EXHAUSTION: '入れ子が深すぎます。',
  TAB_AS_INDENT: '字下げにタブが使われています。',
  TAG_RESOLVE_FAILED: 'タグ（! で始まる語）を解釈できません。',
  UNEXPECTED_TOKEN: 'ここに書けない記号や語があります。',
};
