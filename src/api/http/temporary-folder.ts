/** A folder for temporary files that is named after its process: those of killed processes are known by it, and removed. */

import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = `tsunagu-${hostname()}-`;

export async function makeTemporaryFolder(below = tmpdir()): Promise<string> {
  return mkdtemp(join(below, `${prefix}${process.pid}-`));
}

/** Removes what is surely ours – of this host and this user – and of a process that is no more. */
export async function removeLeftFolders(below = tmpdir()): Promise<void> {
  for (const name of await namesIn(below)) {
    const pid = pidOf(name);
    if (pid === undefined) continue;
    try {
      const folder = join(below, name);
      const { uid, mtimeMs } = await lstat(folder);
      const ours = process.getuid === undefined || uid === process.getuid();
      // a process of before may have had our number
      const left = pid === process.pid ? mtimeMs < performance.timeOrigin : !isRunning(pid);
      if (ours && left) await rm(folder, { recursive: true, force: true });
    } catch {
      // another start is removing it as well, or it cannot be removed: it stays for a later one
    }
  }
}

/** None where there is no such folder: only downloads need it. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

function pidOf(name: string): number | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const pid = /^(\d+)-\w{6}$/.exec(name.slice(prefix.length))?.[1];
  return pid === undefined ? undefined : Number(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
