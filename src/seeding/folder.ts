/** The files of a seeds folder, as text: which there are, and whether their bytes are sound. */

import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { atOnce } from '../model/at-once.js';

import type { Bilingual } from './bilingual.js';
import type { Problem } from './problem.js';
import { soundText, wholeFile } from './sound-text.js';

/** What reading touches outside; tests pass their own. */
export interface SeedEffects {
  /** Paths of all files below a folder, relative, with `/`, and of folders named like a seed file. */
  readonly list: (folder: string) => Promise<readonly string[] | NoFolder>;
  /** Where a file or folder is once links are followed. */
  readonly real: (file: string) => Promise<string>;
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** What is there instead of a folder: nothing, a file, or a folder that cannot be listed, or has one in it that cannot. */
export type NoFolder =
  | { readonly instead: 'nothing' | 'file' }
  | { readonly instead: 'unreadable'; readonly which: string; readonly code: string };

/** The file system. */
export const realEffects: SeedEffects = {
  list: async (folder) => {
    try {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory() || /\.(ya?ml|txt)$/.test(entry.name))
        .map((entry) =>
          path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        );
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') {
        return { instead: 'unreadable', which: pathOf(error) ?? folder, code };
      }
      const found = await stat(folder).catch(() => undefined);
      return { instead: found === undefined ? 'nothing' : 'file' };
    }
  },
  real: (file) => realpath(file),
  read: (file) => readFile(file),
};

/** Told how many files have been read, or how many plans checked, of how many. */
export type Progress = (step: 'read' | 'check', done: number, total: number) => void;

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
export function fileProblem(file: string, message: Bilingual, next: Bilingual): Problem {
  return { ...wholeFile(file), message, next };
}

/** One after the other they would be waited for longer than it takes to look at them. */
const readAtOnce = 16;

/** Reads the files of a folder in the order of their names; those whose bytes are no text are left out. */
export async function readFolder(
  folder: string,
  effects: SeedEffects,
  progress: Progress,
): Promise<FolderRead> {
  const names = await effects.list(folder);
  if ('instead' in names) return { files: [], names: [], problems: [noFolder(folder, names)] };
  const problems: Problem[] = [];
  const files: TextFile[] = [];
  const seeds = names.filter((name) => !isIgnored(name)).sort();
  const home = await effects.real(folder);
  let begun = 0;
  const reads = await atOnce(readAtOnce, seeds, async (name) => {
    progress('read', begun++, seeds.length);
    const file = path.join(folder, name);
    return { name, file, ...(await readText(file, home, effects)) };
  });
  for (const read of reads) {
    if ('text' in read) files.push(read);
    else problems.push(...read.problems);
  }
  return { files, names: seeds, problems };
}

function noFolder(folder: string, found: NoFolder): Problem {
  if (found.instead === 'unreadable') return unreadable(found.which, found.code);
  return found.instead === 'file'
    ? fileProblem(
        folder,
        { en: 'This is a file, not a folder.', ja: 'これはフォルダーではなくファイルです。' },
        {
          en: 'Give the folder of all seed files; they are checked together.',
          ja: 'シードファイル全体のフォルダーを指定してください。ファイルはまとめて検査されます。',
        },
      )
    : fileProblem(
        folder,
        { en: 'There is no such folder.', ja: 'このフォルダーはありません。' },
        { en: 'Give the folder of the seed files.', ja: 'シードファイルのフォルダーを指定してください。' },
      );
}

/** Hidden files, the explanation for people, and what editors complete by. */
function isIgnored(name: string): boolean {
  return (
    name.split('/').some((part) => part.startsWith('.')) || name.endsWith('.md') || name.startsWith('schema/')
  );
}

type FileRead = Pick<TextFile, 'text' | 'bytes'> | { readonly problems: readonly Problem[] };

/** @param home - where the folder really is */
async function readText(file: string, home: string, effects: SeedEffects): Promise<FileRead> {
  try {
    if (path.relative(home, await effects.real(file)).startsWith('..')) return { problems: [outside(file)] };
    const bytes = await effects.read(file);
    return { ...soundText(file, bytes), bytes };
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return { problems: [(await isLink(file, code, effects)) ? linkedFolder(file) : unreadable(file, code)] };
  }
}

/** Whether what cannot be read is a folder that lies elsewhere. */
async function isLink(file: string, code: string, { real }: SeedEffects): Promise<boolean> {
  if (code !== 'EISDIR') return false;
  return (await real(file)) !== path.join(await real(path.dirname(file)), path.basename(file));
}

function linkedFolder(file: string): Problem {
  return fileProblem(
    file,
    { en: 'This is a link to a folder.', ja: 'これはフォルダーへのリンクです。' },
    { en: 'Put the folder itself in its place.', ja: 'リンクの代わりにフォルダーそのものを置いてください。' },
  );
}

function outside(file: string): Problem {
  return fileProblem(
    file,
    { en: 'This link leads out of the folder.', ja: 'このリンクはフォルダーの外を指しています。' },
    {
      en: 'Put the file or folder itself in its place.',
      ja: 'リンクの代わりにファイルやフォルダーそのものを置いてください。',
    },
  );
}

function unreadable(file: string, code: string): Problem {
  return code === 'EISDIR'
    ? fileProblem(
        file,
        { en: 'This is a folder, not a file.', ja: 'これはファイルではなくフォルダーです。' },
        { en: 'Put a file in its place.', ja: 'フォルダーの代わりにファイルを置いてください。' },
      )
    : fileProblem(
        file,
        { en: `The file cannot be read (${code}).`, ja: `ファイルを読めません（${code}）。` },
        {
          en: 'Check that it is there and that you may read it.',
          ja: 'ファイルの有無と読み取りの権限を確かめてください。',
        },
      );
}

function pathOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.path;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}
