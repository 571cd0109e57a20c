/** Batched loading for one request: DataLoader in front of one statement a relation. */

import DataLoader from 'dataloader';

import { type Asking, whole } from './asking.js';

/** A node's properties. */
export type Thing = Readonly<Record<string, any>>;

/** From a bound `parent` to `item`, and what it is ordered by. */
export interface Relation {
  readonly name: string;
  readonly pattern: string;
  readonly order?: string;
  readonly where?: string;
}

export class Loaders {
  readonly #ask: Asking['ask'];
  readonly #loaders = new Map<string, DataLoader<number, any>>();

  constructor(ask: Asking['ask']) {
    this.#ask = ask;
  }

  /** The first so many of each parent, each once. */
  list(relation: Relation, first: number, more: Readonly<Record<string, unknown>> = {}) {
    const { name, pattern, where = 'true', order = 'item.nid' } = relation;
    return this.#loader<readonly Thing[]>(`${name} ${JSON.stringify({ first, ...more })}`, {
      text: `COLLECT {
        MATCH ${pattern} WHERE ${where} WITH DISTINCT item, ${order} AS place ORDER BY place LIMIT $first
        RETURN item {.nid, .id, .name, .nameEn, .instrument, .kind, .prefecture, .heading, .slug}
      }`,
      parameters: { first: whole(first), ...more },
    });
  }

  count({ name, pattern }: Relation) {
    return this.#loader<number>(`${name} count`, {
      text: `COUNT { MATCH ${pattern} RETURN DISTINCT item }`,
      parameters: {},
    });
  }

  #loader<Answer>(
    name: string,
    { text, parameters }: { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> },
  ): DataLoader<number, Answer> {
    const known = this.#loaders.get(name);
    if (known !== undefined) return known;
    const loader = new DataLoader<number, Answer>(async (keys) => {
      const rows = await this.#ask(
        `UNWIND range(0, size($keys) - 1) AS index
         MATCH (parent:Entity {nid: $keys[index]}) RETURN ${text} AS answer ORDER BY index`,
        { keys: keys.map(whole), ...parameters },
      );
      return rows.map(({ answer }) => answer as Answer);
    });
    this.#loaders.set(name, loader);
    return loader;
  }
}
