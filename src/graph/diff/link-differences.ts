/** Links that differ. A link is known by its relation and its two ends, and an involvement by its role as well. */

import type { ComparedFields, ComparedLink } from '../../model/compared.js';

import {
  type ComparedReleases,
  type LinkDifference,
  oneSide,
  type Sides,
  type ThingSides,
} from './difference.js';
import type { Pairing } from './pairing.js';

export interface LinkDifferences {
  readonly added: readonly LinkDifference[];
  readonly removed: readonly LinkDifference[];
  readonly changed: readonly LinkDifference[];
}

export async function linkDifferences(
  { from, to }: ComparedReleases,
  pairing: Pairing,
): Promise<LinkDifferences> {
  const { fromOf, toOf, relinked, links } = pairing;
  const left = ordinalsWhere(toOf, (other, thing) =>
    other === -1 ? links.from(thing) : relinked.has(other),
  );
  const right = ordinalsWhere(fromOf, (other, thing) =>
    other === -1 ? links.to(thing) : relinked.has(thing),
  );
  const [before, now] = await Promise.all([from.linksOf(left), to.linksOf(right)]);
  const formerly = new Map(left.map((thing, index) => [thing, before[index] ?? []]));
  const there = new Map(right.map((thing, index) => [thing, now[index] ?? []]));
  const lists = right.map((thing) => {
    const former = fromOf[thing] ?? -1;
    const subject = { from: former === -1 ? null : former, to: thing };
    return compare(subject, { from: formerly.get(former) ?? [], to: there.get(thing) ?? [] }, pairing);
  });
  const gone = left
    .filter((thing) => toOf[thing] === -1)
    .map((thing) => compare({ from: thing, to: null }, { from: formerly.get(thing) ?? [], to: [] }, pairing));
  return {
    added: lists.flatMap(({ added }) => added),
    removed: [...lists, ...gone].flatMap(({ removed }) => removed).sort(byStart),
    changed: lists.flatMap(({ changed }) => changed),
  };
}

function ordinalsWhere(
  others: Int32Array,
  fits: (other: number, ordinal: number) => boolean,
): readonly number[] {
  return Array.from(others.keys()).filter((ordinal) => fits(others[ordinal] ?? -1, ordinal));
}

function byStart(a: LinkDifference, b: LinkDifference): number {
  return (a.subject.from ?? 0) - (b.subject.from ?? 0);
}

interface Links {
  readonly from: readonly ComparedLink[];
  readonly to: readonly ComparedLink[];
}

/** The links that start from one thing. */
function compare(subject: ThingSides, links: Links, { toOf }: Pairing): LinkDifferences {
  const before = new Map(links.from.map((link) => [nameOf(link, toOf[link.to] ?? -1), link]));
  const now = new Map(links.to.map((link) => [nameOf(link, link.to), link]));
  const inBoth = (link: ComparedLink, others: ReadonlyMap<string, ComparedLink>, name: string): boolean =>
    link.position > 0 && others.has(name);
  const previous = {
    from: precedingIn([...before].filter(([name, link]) => inBoth(link, now, name))),
    to: precedingIn([...now].filter(([name, link]) => inBoth(link, before, name))),
  };
  const all = { from: precedingIn([...before]), to: precedingIn([...now]) };
  const lone = (side: 'from' | 'to', [name, link]: readonly [string, ComparedLink]): LinkDifference => ({
    ...described(link, subject, oneSide(side, link.to)),
    fields: oneSide(side, link.fields),
    after: link.position > 0 ? oneSide(side, all[side].get(name)?.to ?? null) : null,
  });
  return {
    added: [...now].filter(([name]) => !before.has(name)).map((entry) => lone('to', entry)),
    removed: [...before].filter(([name]) => !now.has(name)).map((entry) => lone('from', entry)),
    changed: [...now].flatMap(([name, link]) => {
      const former = before.get(name);
      if (former === undefined) return [];
      const [was, is] = [previous.from.get(name), previous.to.get(name)];
      const moved = (was === undefined ? -1 : toOf[was.to]) !== (is?.to ?? -1);
      if (!moved && sameFields(former.fields, link.fields)) return [];
      const sides = { from: former.to, to: link.to };
      const fields: Sides<ComparedFields> = { from: former.fields, to: link.fields };
      const after = moved ? { from: was?.to ?? null, to: is?.to ?? null } : null;
      return [{ ...described(link, subject, sides), fields, after }];
    }),
  };
}

/** In ordinals of the later release; an end that is not there any more has a name that no link of it has. */
function nameOf({ relation, as, to }: ComparedLink, end: number): string {
  return `${relation} ${as} ${end === -1 ? `gone ${String(to)}` : String(end)}`;
}

function described(
  { relation, as }: ComparedLink,
  subject: ThingSides,
  object: ThingSides,
): Pick<LinkDifference, 'what' | 'as' | 'subject' | 'object'> {
  const there = {
    from: object.from === null ? null : subject.from,
    to: object.to === null ? null : subject.to,
  };
  return { what: relation, as, subject: there, object };
}

/** Of each link of a list, the one before it. */
function precedingIn(links: readonly (readonly [string, ComparedLink])[]): ReadonlyMap<string, ComparedLink> {
  const listed = links.filter(([, { position }]) => position > 0);
  return new Map(
    listed.flatMap(([name], index) => {
      const before = listed[index - 1];
      return before === undefined ? [] : [[name, before[1]] as const];
    }),
  );
}

function sameFields(a: ComparedFields, b: ComparedFields): boolean {
  return a.size === b.size && [...a].every(([field, text]) => b.get(field) === text);
}
