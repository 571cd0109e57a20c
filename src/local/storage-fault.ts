/** Errors of the file system in words: a full disk, a folder that cannot be written. */
import { types } from 'node:util';

import { Fault } from '../model/errors.js';

/** What the file system's error means to the user; any other error as it came. `needed` is a text like `124 MB`. */
export function storageFault(error: unknown, folder: string, needed?: string): unknown {
  if (!types.isNativeError(error)) return error;
  const { code, path, syscall }: NodeJS.ErrnoException = error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, needed, error);
  if (path === undefined || syscall?.startsWith('spawn') === true) return error;
  // mkdir tells of read-only disks and missing drives with codes that mean other things elsewhere
  if (!(code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || syscall === 'mkdir')) return error;
  return new Fault('SETTING_INVALID', `The folder ${folder} cannot be written (${String(code)}).`, {
    next: 'Make it writable, or name another folder with TSUNAGU_HOME.',
    cause: error,
  });
}

/** The disk of `folder` has no room. */
export function diskFull(folder: string, needed?: string, cause?: unknown): Fault {
  const need = needed === undefined ? '' : `: ${needed} more must fit there`;
  return new Fault('DISK_FULL', `The disk that holds ${folder} is full${need}.`, {
    next: 'Make room and run the command again, or name a folder on another disk with TSUNAGU_HOME.',
    cause,
  });
}

/** Bytes in megabytes of a million, rounded up. */
export function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 1e6))} MB`;
}
