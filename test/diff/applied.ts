/** A diff applied to what the earlier release says: it must give what the later one says. */

import type { Id } from '../../src/model/kinds.js';
import type { Change } from '../../src/graph/diff/changes.js';

import type { Content, Fields } from './plain-content.js';

export interface Changes {
  readonly added: readonly Told[];
  readonly removed: readonly Told[];
  readonly changed: readonly Told[];
}

export type Told = Pick<Change, 'id' | 'what' | 'fields'>;

/** Fields are set one by one; whatever `from` says must have stood there. Edited texts are those of `later`. */
export function applied(
  earlier: Content,
  later: Content,
  { added, removed, changed }: Changes,
): Content['said'] {
  const said = new Map(earlier.said);
  for (const { id, fields } of removed) {
    expect([id, valuesOf(fields, 'from')]).toEqual([id, said.get(id)]);
    said.delete(id);
  }
  for (const { id, fields } of changed)
    said.set(id, edited(id, { before: said.get(id) ?? {}, fields, now: later.texts.get(id) }));
  for (const { id, fields } of added) {
    expect(said.has(id)).toBe(false);
    said.set(id, valuesOf(fields, 'to'));
  }
  return said;
}

interface Edit {
  readonly before: Fields;
  readonly fields: Told['fields'];
  /** The text of a source in the later release. */
  readonly now: string | undefined;
}

function edited(id: Id, { before, fields, now: laterText }: Edit): Fields {
  const now = new Map(Object.entries(before));
  for (const { field, from, to } of fields) {
    expect([id, field, from]).not.toEqual([id, field, to]);
    if (field === 'after') continue;
    const former = now.get(field);
    if (id.startsWith('Source:') && field === 'text' && former !== undefined && laterText !== undefined) {
      expect(isExchangedIn([former, laterText], [from, to])).toBe(true);
      now.set(field, laterText);
      continue;
    }
    expect([id, field, from]).toEqual([id, field, former ?? null]);
    if (to === null) now.delete(field);
    else now.set(field, to);
  }
  return Object.fromEntries(now);
}

/** Whether the later text is the earlier one with some lines in the place of others, at one place. */
function isExchangedIn(
  texts: readonly [string, string],
  [from, to]: readonly [string | null, string | null],
): boolean {
  const [before, now] = texts.map((text) => text.split('\n'));
  const lines = (text: string | null): readonly string[] => (text === null ? [] : text.split('\n'));
  const [gone, come] = [lines(from), lines(to)];
  return (before ?? []).concat('').some((_, start) => {
    const exchanged = (before ?? []).toSpliced(start, gone.length, ...come);
    const stood = (before ?? []).slice(start, start + gone.length);
    return stood.join('\n') === gone.join('\n') && exchanged.join('\n') === now?.join('\n');
  });
}

function valuesOf(fields: Told['fields'], side: 'from' | 'to'): Fields {
  return Object.fromEntries(
    fields.flatMap(({ field, ...sides }) => {
      const value = sides[side];
      return value === null || field === 'after' ? [] : [[field, value]];
    }),
  );
}

/** The orders of the later release, from those of the earlier one and what stands after what. */
export function reordered(
  { orders }: Content,
  { added, removed, changed }: Changes,
  orderOf: (told: Told) => string | undefined,
): ReadonlyMap<string, readonly Id[]> {
  const gone = new Set(removed.map(({ id }) => id));
  const names = new Set([...orders.keys(), ...added.flatMap((told) => orderOf(told) ?? [])]);
  return new Map(
    [...names].flatMap((name) => {
      const kept = (orders.get(name) ?? []).filter((id) => !gone.has(id));
      const previous = new Map(kept.map((id, index) => [id, kept[index - 1] ?? null]));
      for (const told of changed.filter((one) => orderOf(one) === name)) {
        const moved = told.fields.find(({ field }) => field === 'after');
        if (moved) previous.set(told.id, moved.to && idIn(name, moved.to));
      }
      const order = chained(previous);
      for (const told of added.filter((one) => orderOf(one) === name)) {
        const after = told.fields.find(({ field }) => field === 'after')?.to ?? null;
        order.splice(after === null ? 0 : order.indexOf(idIn(name, after)) + 1, 0, told.id);
      }
      return order.length === 0 ? [] : [[name, order] as const];
    }),
  );
}

/** In a list of a section links are named, and the programs before them told. */
function idIn(name: string, id: Id): Id {
  return name.endsWith(' LISTS') ? `${name} ${id}` : id;
}

function chained(previous: ReadonlyMap<Id, Id | null>): Id[] {
  const next = new Map([...previous].map(([id, before]) => [before, id]));
  const order: Id[] = [];
  for (let id = next.get(null); id !== undefined; id = next.get(id)) order.push(id);
  expect(order).toHaveLength(previous.size);
  return order;
}
