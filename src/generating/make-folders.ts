/** The folder of a made-up world: new or empty, with the folders of its plans and sources in it. */

import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

import { Fault } from '../model/errors.js';
import { makePath } from '../model/make-path.js';

/** Throws `Fault` SETTING_INVALID where there can be no such folder. */
export async function makeFolders(folder: string): Promise<void> {
  try {
    if (await isFile(folder)) throw refusal(`${folder} is a file, not a folder.`);
    await makePath(folder);
    if ((await readdir(folder)).length > 0) throw refusal(`The folder ${folder} is not empty.`);
    for (const part of ['plans', 'sources']) await mkdir(path.join(folder, part));
  } catch (error) {
    throw cannotBeMade(folder, error);
  }
}

/** What an error of the system says about a folder that was to be made; any other error as it came. */
export function cannotBeMade(folder: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  return refusal(`The folder ${folder} cannot be made: ${reasons[code] ?? code}.`, error);
}

/** Also what is no folder for another reason: a device, a socket. */
async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && !found.isDirectory();
}

function refusal(message: string, cause?: unknown): Fault {
  return new Fault('SETTING_INVALID', message, {
    next: 'Name a folder that is new or empty, in a place where you may write.',
    cause,
  });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOENT: 'no folders can be made there',
  ENOTDIR: 'its path leads through a file',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

/** Of an error of the system; a `Fault` has another kind of code. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Fault ? undefined : (error as NodeJS.ErrnoException | null)?.code;
}
