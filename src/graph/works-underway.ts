/** Works under way, by the names of what they will give; neither those that are over nor those that nobody waits for. */

import type { SharedWork } from './shared-work.js';

export class WorksUnderway<Result> {
  readonly #works = new Map<string, SharedWork<Result>>();

  get(name: string): SharedWork<Result> | undefined {
    const work = this.#works.get(name);
    return work?.isAbandoned === true ? undefined : work;
  }

  add(names: readonly string[], work: SharedWork<Result>): void {
    for (const name of names) this.#works.set(name, work);
    work.whenOver(() => {
      // another may have been begun for those who came after the last had gone
      for (const name of names) if (this.#works.get(name) === work) this.#works.delete(name);
    });
  }
}
