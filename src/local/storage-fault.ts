/** Errors of the file system in words: a full disk, a folder that cannot be written. */
import { Fault } from '../model/errors.js';

/** What the file system's error means to the user; any other error as it came. `needed` is a text like `124 MB`. */
export function storageFault(error: unknown, folder: string, needed?: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder, needed, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new Fault('SETTING_INVALID', `The folder ${folder} cannot be written (${code}).`, {
        next: 'Make it writable, or name another folder with TSUNAGU_HOME.',
        cause: error,
      });
    default:
      return error;
  }
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
