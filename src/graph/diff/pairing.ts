/** Which thing of one release is which of another: by equal digests, and by id where something in it has changed. */

import { Fault } from '../../model/errors.js';

import { type ComparedRelease, digestBytes } from './compared-release.js';

export interface Pairing {
  /** By ordinal of the earlier release, the ordinal in the later one; -1 for what is not there. */
  readonly toOf: Int32Array;
  /** The same the other way. */
  readonly fromOf: Int32Array;
  /** Ordinals in the later release of things whose fields, or whose links, are not the same. */
  readonly edited: ReadonlySet<number>;
  readonly relinked: ReadonlySet<number>;
  /** Whether any link starts from a thing. */
  readonly links: { readonly from: (ordinal: number) => boolean; readonly to: (ordinal: number) => boolean };
}

/** Throws `Fault` COST_TOO_HIGH when more than `most` things differ. */
export async function pairThings(from: ComparedRelease, to: ComparedRelease, most: number): Promise<Pairing> {
  const [before, now] = await Promise.all([from.digests(), to.digests()]);
  const toOf = new Int32Array(before.length / digestBytes).fill(-1);
  const fromOf = new Int32Array(now.length / digestBytes).fill(-1);
  const pair = (thing: number, same: number): void => {
    toOf[thing] = same;
    fromOf[same] = thing;
  };
  const places = new Map(Array.from(fromOf, (_, ordinal) => [nameOf(now, ordinal), ordinal]));
  toOf.forEach((_, ordinal) => {
    const same = places.get(nameOf(before, ordinal));
    if (same !== undefined) pair(ordinal, same);
  });
  const [left, right] = [unpaired(toOf), unpaired(fromOf)];
  checkCount(Math.max(left.length, right.length), most, { from, to });
  const [leftIds, rightIds] = await Promise.all([from.idsOf(left), to.idsOf(right)]);
  const byId = new Map(rightIds.map((id, index) => [id, right[index] ?? -1]));
  const [edited, relinked] = [new Set<number>(), new Set<number>()];
  leftIds.forEach((id, index) => {
    const [thing = -1, same] = [left[index], byId.get(id)];
    if (same === undefined) return;
    pair(thing, same);
    if (!fieldsOf(before, thing).equals(fieldsOf(now, same))) edited.add(same);
    if (!linksOf(before, thing).equals(linksOf(now, same))) relinked.add(same);
  });
  const links = { from: hasLinks(before), to: hasLinks(now) };
  return { toOf, fromOf, edited, relinked, links };
}

function checkCount(
  count: number,
  most: number,
  { from, to }: Readonly<Record<'from' | 'to', ComparedRelease>>,
): void {
  if (count <= most) return;
  const message = `Between ${from.id} and ${to.id} ${count} things differ, at most ${most} allowed.`;
  throw new Fault('COST_TOO_HIGH', message, { next: 'Compare releases that are closer to each other.' });
}

/** Characters stand for bytes. */
function nameOf(digests: Buffer, ordinal: number): string {
  return digests.toString('latin1', ordinal * digestBytes, (ordinal + 1) * digestBytes);
}

function fieldsOf(digests: Buffer, ordinal: number): Buffer {
  return digests.subarray(ordinal * digestBytes, ordinal * digestBytes + digestBytes / 2);
}

function linksOf(digests: Buffer, ordinal: number): Buffer {
  return digests.subarray(ordinal * digestBytes + digestBytes / 2, (ordinal + 1) * digestBytes);
}

function hasLinks(digests: Buffer): (ordinal: number) => boolean {
  return (ordinal) => linksOf(digests, ordinal).some((byte) => byte !== 0);
}

function unpaired(others: Int32Array): readonly number[] {
  return Array.from(others.keys()).filter((ordinal) => others[ordinal] === -1);
}
