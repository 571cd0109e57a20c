/** Making a folder with those above it. */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** From the top down. Where folders cannot be made at all, as below /proc, `mkdir` with `recursive` never ends. */
export async function makePath(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    const parent = path.dirname(folder);
    if (code !== 'ENOENT' || parent === folder) throw error;
    await makePath(parent);
    await mkdir(folder);
  }
}
