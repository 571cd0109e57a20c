/** Differences told in words: what it is, and field by field what it was and is. */

import {
  type ComparableRecord,
  type ComparedFields,
  comparedFields,
  type ComparedRelation,
  referencesOf,
} from '../../model/compared.js';
import type { Id, Kind } from '../../model/kinds.js';

import type { ComparedRelease } from './compared-release.js';
import type {
  ComparedReleases,
  Difference,
  LinkDifference,
  Sides,
  ThingDifference,
  ThingSides,
} from './difference.js';

export interface Change {
  /** Of a thing its own; of a link where it starts, its relation and where it ends. */
  readonly id: Id;
  readonly what: Kind | ComparedRelation;
  /** Those that differ; all of them where there is one side only. */
  readonly fields: readonly FieldChange[];
  readonly difference: Difference;
}

export interface FieldChange {
  readonly field: string;
  /** Null where it was silent, or there was nothing. */
  readonly from: string | null;
  readonly to: string | null;
}

export async function changesOf(
  { from, to }: ComparedReleases,
  differences: readonly Difference[],
): Promise<readonly Change[]> {
  const sides = await Promise.all([readSide(from, 'from', differences), readSide(to, 'to', differences)]);
  return differences.map((difference) => {
    const [before, now] = sides.map((side) => side(difference));
    return {
      id: now?.id ?? before?.id ?? '',
      what: difference.what,
      fields: fieldChanges({ from: before?.fields ?? null, to: now?.fields ?? null }, difference.what),
      difference,
    };
  });
}

interface Told {
  readonly id: Id;
  readonly fields: ComparedFields;
}

/** Loads what the differences show of one release. */
async function readSide(
  release: ComparedRelease,
  side: 'from' | 'to',
  differences: readonly Difference[],
): Promise<(difference: Difference) => Told | null> {
  const things = differences.flatMap((difference) =>
    'thing' in difference && difference.thing[side] !== null
      ? [{ kind: difference.what, ordinal: difference.thing[side] }]
      : [],
  );
  const records = await mapped(
    things.map(({ ordinal }) => ordinal),
    (ordinals) => release.recordsOf(ordinals),
  );
  const references = things.flatMap(({ kind, ordinal }) => referencesOf(kind, records.get(ordinal) ?? {}));
  const ids = await mapped([...references, ...endsOf(differences, side)], (ordinals) =>
    release.idsOf(ordinals),
  );
  const sources = things.filter(({ kind }) => kind === 'Source').map(({ ordinal }) => ordinal);
  const texts = await mapped(sources, (ordinals) => release.textsOf(ordinals));
  const idOf = (ordinal: number): Id => ids.get(ordinal) ?? '';
  return (difference) => {
    const told =
      'thing' in difference
        ? thingTold(difference, difference.thing[side], { records, texts, idOf })
        : linkTold(difference, side, idOf);
    const after = difference.after?.[side] ?? null;
    return told === null || after === null
      ? told
      : { ...told, fields: new Map([...told.fields, ['after', idOf(after)]]) };
  };
}

/** Answers for ordinals, each asked for once. */
async function mapped<Answer>(
  ordinals: readonly number[],
  ask: (ordinals: readonly number[]) => Promise<readonly Answer[]>,
): Promise<ReadonlyMap<number, Answer>> {
  const distinct = [...new Set(ordinals)];
  const answers = distinct.length === 0 ? [] : await ask(distinct);
  return new Map(answers.map((answer, index) => [distinct[index] ?? -1, answer]));
}

/** Things that are only named. */
function endsOf(differences: readonly Difference[], side: 'from' | 'to'): readonly number[] {
  const sides = differences.flatMap(({ after, ...difference }): readonly (ThingSides | null)[] =>
    'subject' in difference ? [after, difference.subject, difference.object] : [after],
  );
  return sides.flatMap((ends) => ends?.[side] ?? []);
}

interface SideRead {
  readonly records: ReadonlyMap<number, ComparableRecord>;
  readonly texts: ReadonlyMap<number, string | null>;
  readonly idOf: (ordinal: number) => Id;
}

function thingTold(
  { what, placed }: ThingDifference,
  ordinal: number | null,
  { records, texts, idOf }: SideRead,
): Told | null {
  const record = ordinal === null ? undefined : records.get(ordinal);
  if (ordinal === null || record === undefined) return null;
  const fields = comparedFields(what, record, idOf, placed);
  const text = texts.get(ordinal) ?? null;
  return {
    id: record['id'] as Id,
    fields: new Map([...fields, ...(text === null ? [] : [['text', text] as const])]),
  };
}

function linkTold(
  { what, as, subject, object, fields }: LinkDifference,
  side: 'from' | 'to',
  idOf: (ordinal: number) => Id,
): Told | null {
  const [start, end, told] = [subject[side], object[side], fields[side]];
  if (start === null || end === null || told === null) return null;
  const id = `${idOf(start)} ${what} ${idOf(end)}${as === '' ? '' : ` as ${as}`}`;
  return { id, fields: told };
}

function fieldChanges({ from, to }: Sides<ComparedFields>, what: Difference['what']): readonly FieldChange[] {
  const names = [...new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])];
  return names.flatMap((field) => {
    const [before, now] = [from?.get(field) ?? null, to?.get(field) ?? null];
    if (before === now) return [];
    return [
      {
        field,
        ...(what === 'Source' && field === 'text' ? differingLines(before, now) : { from: before, to: now }),
      },
    ];
  });
}

/** Of a long text the lines from the first to the last that differ; null where there are none. */
function differingLines(before: string | null, now: string | null): Sides<string> {
  if (before === null || now === null) return { from: before, to: now };
  const [old, young] = [before.split('\n'), now.split('\n')];
  let head = 0;
  while (head < old.length && head < young.length && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, young.length) - head && old.at(-1 - tail) === young.at(-1 - tail))
    tail += 1;
  const middle = (lines: readonly string[]): string | null =>
    head + tail < lines.length ? lines.slice(head, lines.length - tail).join('\n') : null;
  return { from: middle(old), to: middle(young) };
}
