/** The bytes of a file as text: UTF-8 without BOM, LF line ends, NFC; or why they are not. */

import { codePointsOf, controlIn, nameOfPoint } from '../model/text.js';

import type { Bilingual } from './bilingual.js';
import type { Problem } from './problem.js';

/** The text, or the problems that its bytes have. */
export type TextRead = { readonly text: string } | { readonly problems: readonly Problem[] };

/** Reads the bytes of a file. */
export function soundText(file: string, bytes: Uint8Array): TextRead {
  const text = decoded(bytes, 'utf-8');
  if (text === null || text.includes('\0')) return { problems: [noText(file, bytes, text)] };
  if (text.startsWith('\ufeff')) return { problems: [{ ...wholeFile(file), ...byteOrderMark }] };
  if (text.includes('\r')) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length;
    return { problems: [{ ...wholeFile(file), line, ...carriageReturn }] };
  }
  return controlIn(text) < 0 && isComposed(text) ? { text } : { problems: problemsOfLines(file, text) };
}

/** A problem's place when it is that of the whole file. */
export function wholeFile(file: string): Pick<Problem, 'file' | 'line' | 'column' | 'path'> {
  return { file, line: 1, column: 1, path: '' };
}

interface Words {
  readonly message: Bilingual;
  readonly next: Bilingual;
}

const byteOrderMark: Words = {
  message: {
    en: 'The file begins with a byte order mark.',
    ja: 'ファイルの先頭にバイト順マーク（BOM）があります。',
  },
  next: { en: 'Save it as UTF-8 without BOM.', ja: 'BOMなしのUTF-8で保存してください。' },
};

const carriageReturn: Words = {
  message: { en: 'The lines end with CR LF.', ja: '改行がCR LFになっています。' },
  next: { en: 'Save the file with LF line ends.', ja: '改行をLFにして保存してください。' },
};

const binary: Words = {
  message: {
    en: 'The file is not text: it contains NUL bytes.',
    ja: 'テキストではありません（NULバイトがあります）。',
  },
  next: {
    en: 'Save it as text in UTF-8, or take it out of the folder.',
    ja: 'UTF-8のテキストとして保存するか、フォルダーから取り除いてください。',
  },
};

/** In the encodings in which Japanese text mostly comes, most telling first. */
const others = ['utf-16', 'iso-2022-jp', 'shift_jis', 'euc-jp'] as const;
const names = {
  'utf-16': 'UTF-16',
  'iso-2022-jp': 'ISO-2022-JP',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
};

function noText(file: string, bytes: Uint8Array, text: string | null): Problem {
  const [line, column] = placeAfter(text?.split('\0')[0] ?? validStart(bytes));
  const place = { ...wholeFile(file), line, column };
  const encoding = text === null ? others.find((other) => readsAs(bytes, other)) : undefined;
  if (encoding === undefined && bytes.includes(0)) return { ...place, ...binary };
  return {
    ...place,
    message: { en: 'The file is not UTF-8.', ja: 'ファイルがUTF-8ではありません。' },
    next:
      encoding === undefined
        ? { en: 'Save it as UTF-8.', ja: 'UTF-8で保存してください。' }
        : {
            en: `It seems to be ${names[encoding]}: save it as UTF-8.`,
            ja: `${names[encoding]}のようです。UTF-8で保存してください。`,
          },
  };
}

/** Whether the bytes make Japanese text in an encoding; UTF-16 is known by its mark alone. */
function readsAs(bytes: Uint8Array, encoding: (typeof others)[number]): boolean {
  if (encoding === 'utf-16')
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !bytes.includes(0) && /[ぁ-んァ-ヶ]/u.test(decoded(bytes, encoding) ?? '');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What stands before the first byte that is not UTF-8. */
function validStart(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
}

/** Line and column (in characters) of what follows a text. */
function placeAfter(text: string): readonly [number, number] {
  const lines = text.split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

function problemsOfLines(file: string, text: string): readonly Problem[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...controlsIn(file, line, index + 1), ...decomposedIn(file, line, index + 1)]);
}

function controlsIn(file: string, line: string, number: number): readonly Problem[] {
  const place = controlIn(line);
  if (place < 0) return [];
  const name = nameOfPoint(line.charAt(place));
  const message = {
    en: `The line has a control character, ${name}.`,
    ja: `この行に制御文字 ${name} があります。`,
  };
  const next = { en: 'Delete it.', ja: '削除してください。' };
  return [{ ...wholeFile(file), line: number, column: place + 1, message, next }];
}

/** Compatibility ideographs, which NFC would replace too, are verbatim. */
function composable(text: string): string {
  return text.replace(/[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu, '〓');
}

function isComposed(text: string): boolean {
  const plain = composable(text);
  return plain.normalize('NFC') === plain;
}

/** Letters written in parts, e.g. か and a combining ゛. */
function decomposedIn(file: string, line: string, number: number): readonly Problem[] {
  const plain = composable(line);
  const composed = plain.normalize('NFC');
  if (composed === plain) return [];
  const after = codePointsOf(composed);
  const column = codePointsOf(plain).findIndex((character, index) => character !== after[index]) + 1;
  const letter = `\`${after[column - 1] ?? ''}\``;
  const message = {
    en: `The line has ${letter} written in parts (NFD).`,
    ja: `この行の ${letter} は分解された形（NFD）で書かれています。`,
  };
  const next = { en: 'Convert the file to NFC.', ja: 'ファイルをNFCに変換してください。' };
  return [{ ...wholeFile(file), line: number, column, message, next }];
}
