/** The files of a seeds folder, as text: which there are, and whether their bytes are sound. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { codePointsOf } from '../model/text.js';

import type { Problem } from './problem.js';

/** What reading touches outside; tests pass their own. */
export interface SeedEffects {
  /** Paths of all files below a folder, relative, with `/`; null when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[] | null>;
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** The file system. */
export const realEffects: SeedEffects = {
  list: async (folder) => {
    try {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        );
    } catch (error) {
      if (
        (error as NodeJS.ErrnoException).code === 'ENOENT' ||
        (error as NodeJS.ErrnoException).code === 'ENOTDIR'
      )
        return null;
      throw error;
    }
  },
  read: (file) => readFile(file),
};

/** A file of the folder. */
export interface TextFile {
  /** Relative to the folder. */
  readonly name: string;
  /** As it can be opened. */
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** What a folder holds. */
export interface FolderRead {
  readonly files: readonly TextFile[];
  /** All seed files, also those whose bytes are no text. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** A problem of a whole file. */
export function fileProblem(
  file: string,
  message: string,
  next: string,
  { line = 1, column = 1 }: { readonly line?: number; readonly column?: number } = {},
): Problem {
  return { file, line, column, path: '', message, next };
}

/** Reads the files of a folder in the order of their names; those whose bytes are no text are left out. */
export async function readFolder(folder: string, effects: SeedEffects): Promise<FolderRead> {
  const names = await effects.list(folder);
  if (names === null) {
    const problem = fileProblem(folder, 'There is no such folder.', 'Give the folder of the seed files.');
    return { files: [], names: [], problems: [problem] };
  }
  const problems: Problem[] = [];
  const files: TextFile[] = [];
  const seeds = names.filter((name) => !isIgnored(name)).sort();
  for (const name of seeds) {
    const file = path.join(folder, name);
    const bytes = await effects.read(file);
    const decoded = decodeText(file, bytes);
    problems.push(...decoded.problems);
    if (decoded.text !== undefined) files.push({ name, file, text: decoded.text, bytes });
  }
  return { files, names: seeds, problems };
}

/** Hidden files, and the explanation for people. */
function isIgnored(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.')) || name.endsWith('.md');
}

function decodeText(
  file: string,
  bytes: Uint8Array,
): { readonly text?: string; readonly problems: readonly Problem[] } {
  const text = decodeUtf8(bytes);
  if (text === null) {
    const [line, column] = firstInvalid(bytes);
    return { problems: [fileProblem(file, 'The file is not UTF-8.', 'Save it as UTF-8.', { line, column })] };
  }
  if (text.startsWith('\ufeff')) {
    return {
      problems: [
        fileProblem(file, 'The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'),
      ],
    };
  }
  if (text.includes('\r')) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length;
    return {
      problems: [
        fileProblem(file, 'The lines end with CR LF.', 'Save the file with LF line ends.', { line }),
      ],
    };
  }
  const decomposed = text.split('\n').flatMap((line, index) => decomposedIn(file, line, index + 1));
  return decomposed.length > 0 ? { problems: decomposed } : { text, problems: [] };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line and column (in characters) of the first byte that is not UTF-8. */
function firstInvalid(bytes: Uint8Array): readonly [number, number] {
  const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
  const lines = before.split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

/** Letters written in parts, e.g. か and a combining ゛; compatibility ideographs, which NFC would replace too, are verbatim. */
function decomposedIn(file: string, line: string, number: number): readonly Problem[] {
  const plain = line.replace(/[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu, '〓');
  const composed = plain.normalize('NFC');
  if (composed === plain) return [];
  const after = codePointsOf(composed);
  const column = codePointsOf(plain).findIndex((character, index) => character !== after[index]) + 1;
  const shown = after[column - 1] ?? '';
  return [
    fileProblem(file, `The line has \`${shown}\` written in parts (NFD).`, 'Convert the file to NFC.', {
      line: number,
      column,
    }),
  ];
}
