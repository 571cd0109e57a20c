/** Data packages in a folder of this process, each made once when it is first wanted, one at a time. */

import { existsSync } from 'node:fs';
import { rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { types } from 'node:util';

import { Fault } from '../../model/errors.js';
import type { Id } from '../../model/kinds.js';
import type { ReleaseInfo } from '../../model/release.js';
import { noDate } from '../data-package/data-package.js';
import { packageName } from '../data-package/descriptor.js';
import type { GraphService } from '../service.js';

import { makeTemporaryFolder } from './temporary-folder.js';

/** Releases that are kept are three unless a load was told otherwise. */
const most = 4;

export interface KeptFile {
  readonly folder: string;
  readonly name: string;
}

export class KeptPackages {
  readonly #service: Pick<GraphService, 'writePackage'>;
  readonly #made = new Map<Id, Promise<KeptFile>>();
  /** Those that are there; the one that was made first is let go first. */
  #there: readonly { readonly id: Id; readonly file: string }[] = [];
  readonly #over = new AbortController();
  #folder: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(service: Pick<GraphService, 'writePackage'>) {
    this.#service = service;
  }

  /**
   * Goes on when nobody waits any more, for the next who asks. What went wrong is tried anew by him; throws a `Fault`
   * PACKAGE_UNAVAILABLE where nothing can be written.
   */
  async of(release: ReleaseInfo): Promise<KeptFile> {
    const made = this.#made.get(release.id) ?? this.#begin(release);
    const file = await made;
    if (existsSync(join(file.folder, file.name))) return file;
    // systems tidy up temporary files that nobody has read for days
    if (this.#made.get(release.id) === made) this.#made.delete(release.id);
    return this.of(release);
  }

  #begin(release: ReleaseInfo): Promise<KeptFile> {
    const made = this.#last.then(() => this.#make(release)).catch(tellUnwritten);
    this.#last = made.catch(() => this.#made.delete(release.id));
    this.#made.set(release.id, made);
    return made;
  }

  /** Nothing is made any more, and what was is gone. */
  async close(): Promise<void> {
    this.#over.abort();
    await this.#last;
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #make(release: ReleaseInfo): Promise<KeptFile> {
    this.#over.signal.throwIfAborted();
    // one is made at a time, so that none makes a folder beside another
    if (this.#folder === undefined || !existsSync(this.#folder)) this.#folder = await makeTemporaryFolder();
    const folder = this.#folder;
    const name = `${packageName(release)}.zip`;
    const [file, part] = [join(folder, name), join(folder, `${name}.part`)];
    try {
      await this.#service.writePackage(release, part, this.#over.signal);
      // every server gives it the same date and so the same tag
      await utimes(part, noDate, noDate);
      await rename(part, file);
    } finally {
      await rm(part, { force: true });
    }
    this.#there = [...this.#there.filter(({ id }) => id !== release.id), { id: release.id, file }];
    await this.#letGo();
    return { folder, name };
  }

  async #letGo(): Promise<void> {
    const [first, ...others] = this.#there;
    if (first === undefined || others.length < most) return;
    this.#there = others;
    this.#made.delete(first.id);
    await rm(first.file, { force: true });
  }
}

/** What went wrong with a file is a failure of the server's place, and no defect. */
function tellUnwritten(error: unknown): never {
  if (!isOfSystem(error)) throw error;
  const { code = error.message } = error;
  throw new Fault('PACKAGE_UNAVAILABLE', `The package cannot be written on the server (${code}).`, {
    next: 'Whoever runs the server has to see to its folder for temporary files (TMPDIR). Lists are to be had as tables meanwhile.',
    // as long as a hand takes that makes room
    retryAfter: 60,
    cause: error,
  });
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && 'errno' in error && 'syscall' in error;
}
