/** Data packages in a folder of this process, each made once when it is first wanted, one at a time. */

import { rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';

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
  readonly #there: { readonly id: Id; readonly file: string }[] = [];
  readonly #over = new AbortController();
  #folder: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(service: Pick<GraphService, 'writePackage'>) {
    this.#service = service;
  }

  /** Goes on when nobody waits any more, for the next who asks. What went wrong is tried anew by him. */
  of(release: ReleaseInfo): Promise<KeptFile> {
    const known = this.#made.get(release.id);
    if (known !== undefined) return known;
    const made = this.#last.then(() => this.#make(release));
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
    const folder = (this.#folder ??= await makeTemporaryFolder());
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
    this.#there.push({ id: release.id, file });
    await this.#letGo();
    return { folder, name };
  }

  async #letGo(): Promise<void> {
    const [first] = this.#there;
    if (first === undefined || this.#there.length <= most) return;
    this.#there.shift();
    this.#made.delete(first.id);
    await rm(first.file, { force: true });
  }
}
