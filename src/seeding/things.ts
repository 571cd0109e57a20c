/** The things of a dataset by id, and by whatever people call them: key, slug, code, name or alias. */

import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group.js';
import type { Id } from '../model/kinds.js';
import { matchingKey } from '../model/text.js';

/** A thing of any kind: plain values by field, under its id. */
export type Thing = Readonly<Record<string, unknown>> & { readonly id: Id };

/** All of them. */
export class Things {
  readonly #things: ReadonlyMap<Id, Thing>;
  /** By matching key, for each way of calling a thing, the most exact first. */
  readonly #called: readonly ReadonlyMap<string, readonly Thing[]>[];

  constructor(dataset: Dataset) {
    const all = thingsOf(dataset);
    this.#things = new Map(all.map((thing) => [thing.id, thing]));
    this.#called = [idAlone, keyOf, shortNames, otherNames].map((namesOf) => {
      const pairs = all.flatMap((thing) => namesOf(thing).map((name) => [matchingKey(name), thing] as const));
      return new Map(
        [...groupBy(pairs, ([name]) => name)].map(([name, group]) => [
          name,
          [...new Set(group.map(([, thing]) => thing))],
        ]),
      );
    });
  }

  get(id: unknown): Thing | undefined {
    return this.#things.get(String(id));
  }

  /** What is called so, in the most exact way in which anything is; several when the name is ambiguous. */
  find(name: string): readonly Thing[] {
    const wanted = matchingKey(name);
    for (const called of this.#called) {
      const found = called.get(wanted);
      if (found !== undefined) return found;
    }
    return [];
  }

  get ids(): readonly Id[] {
    return [...this.#things.keys()];
  }

  /** Ids, keys and names, for those that are misspelled. */
  get names(): readonly string[] {
    const things = [...this.#things.values()].filter(({ id }) => !id.startsWith('Evidence:'));
    return [...new Set([idAlone, keyOf, shortNames].flatMap((namesOf) => things.flatMap(namesOf)))];
  }
}

/** The words by which people know a thing: its name, title, label, caption, heading, or what it quotes. */
export function labelOf(thing: Thing): string {
  const { name, title, label, caption, heading, quote } = thing;
  const quoted = (quote as { readonly text?: unknown } | undefined)?.text;
  return texts([name, title, label, caption, heading, quoted])[0] ?? '';
}

function thingsOf(dataset: Dataset): readonly Thing[] {
  const { listings: _, variants: __, ...kinds } = dataset;
  return Object.values(kinds).flatMap((facts: readonly { readonly id: Id }[]) =>
    facts.map((fact): Thing => ({ ...fact })),
  );
}

function idAlone({ id }: Thing): readonly string[] {
  return [id];
}

function keyOf({ id, code }: Thing): readonly string[] {
  const key = id.slice(id.indexOf(':') + 1);
  return typeof code === 'string' ? [key, code.slice(0, 5)] : [key];
}

/** Evidence is called by its id alone: what it quotes is mostly the name of something else. */
function shortNames(thing: Thing): readonly string[] {
  if (thing.id.startsWith('Evidence:')) return [];
  return [...texts([thing['slug']]), labelOf(thing)].filter((name) => name !== '');
}

function otherNames({ nameEn, kana, romaji, aliases }: Thing): readonly string[] {
  return texts([nameEn, kana, romaji, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])]);
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
