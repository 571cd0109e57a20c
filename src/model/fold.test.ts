import { foldedText, lettersOf } from './fold.js';
import { kanjiOfToday } from './old-kanji.js';
import { spelledAlike } from './romaji.js';
import { searchTokens } from './search-tokens.js';
import { occurrences, searchQuery } from './search-words.js';

test.each([
  ['ＤＸ', 'dx'],
  ['ｽﾀｰﾄｱｯﾌﾟ', 'すたとあっぷ'],
  ['スタートアップ', 'すたとあっぷ'],
  ['澁谷區', '渋谷区'],
  ['髙﨑', '高崎'],
  ['神\uFA19', '神神'],
  ['か\u3099', 'が'],
  ['Ōme', 'ome'],
  ['霞ヶ関', '霞け関'],
  ['連携・協働（案）', '連携協働案'],
  ['㍿', '株式会社'],
  ['Organize', 'organise'],
  ['時々', '時々'],
  ['🏭\u0000\ud800「」', ''],
])('%s is searched as %s', (text, expected) => {
  expect(foldedText(text)).toBe(expected);
  expect(lettersOf(text).map(({ text: letter }) => letter)).toEqual(Array.from(expected));
});

test('every letter knows where it stands, in code points', () => {
  const places = lettersOf('𠮷ｶﾞ ㍿').map(({ text, start, end }) => [text, start, end]);
  expect(places).toEqual([
    ['吉', 0, 1],
    ['が', 1, 3],
    ['株', 4, 5],
    ['式', 4, 5],
    ['会', 4, 5],
    ['社', 4, 5],
  ]);
});

test('a mark of any script belongs to the letter before it', () => {
  const points = Array.from({ length: 0xe01f0 }, (_, point) => point);
  const marks = points
    .map((point) => String.fromCodePoint(point))
    .filter((character) => /\p{M}/u.test(character));
  expect(marks.length).toBeGreaterThan(2_000);
  expect(marks.filter((mark) => lettersOf(`か${mark}う`).some(({ start }) => start === 1))).toEqual([]);
});

test('no old form leads to another old form', () => {
  const characters = Array.from({ length: 0x30000 - 0x3400 }, (_, index) =>
    String.fromCodePoint(0x3400 + index),
  );
  const today = characters.map(kanjiOfToday);
  expect(today.filter((character) => kanjiOfToday(character) !== character)).toEqual([]);
  expect(today.filter((character, index) => character !== characters[index]).length).toBeGreaterThan(350);
});

test.each([
  ['shibuya', 'sibuya'],
  ['ousaka', 'osaka'],
  ['oosaka', 'osaka'],
  ['ohta', 'ota'],
  ['shimbashi', 'sinbasi'],
  ['chofu', 'tyouhu'],
  ['tsukuba', 'tukuba'],
  ['kyushu', 'kyuusyuu'],
  ['jindaiji', 'zindaizi'],
  ['matcha', 'maccha'],
])('%s is spelled like %s', (one, other) => {
  expect(spelledAlike(one)).toBe(spelledAlike(other));
  expect(spelledAlike(one).length).toBeLessThanOrEqual(one.length);
});

test('an h before a vowel makes no vowel long', () => {
  expect(spelledAlike('ohara')).not.toBe(spelledAlike('oara'));
});

test('a query falls into words and stretches of running script, each once', () => {
  expect(searchQuery('DX推進 スタート・アップ、DX')).toEqual({
    parts: [
      { letters: 'dx', running: false },
      { letters: '推進', running: true },
      { letters: 'すたとあっぷ', running: true },
    ],
    whole: 'dx推進すたとあっぷdx',
  });
});

test('what is marked in a text stands there as it is written', () => {
  const text = 'ＤＸ推進（スタート アップ）';
  const found = occurrences(searchQuery('すたーとあっぷ dx'), { text, romaji: false, named: false });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['ＤＸ', 'スタート アップ']);
});

test('the index takes each letter of running script, each word, and names as a whole', () => {
  const name = {
    field: 'romaji',
    rank: 'name',
    text: 'Shibuya Startup 区',
    romaji: true,
    named: true,
  } as const;
  expect(searchTokens([name])).toEqual({
    nameKeys: 'shibuyastartup区$ _sibuyastartup区$',
    names: 'shibuya _sibuya _sibuyastartup区 startup _startup _startup区 区 |',
  });
});
