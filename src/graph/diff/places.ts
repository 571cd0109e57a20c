/**
 * Places in sources. They are compared only where the text of the source is the same: when a text was edited, it says so
 * itself, and what merely moved in it has not changed.
 */

import { placedKinds } from '../../model/compared.js';

import { rangesOf, type SpanRow } from './compared-release.js';
import type { ComparedReleases } from './difference.js';
import type { Pairing } from './pairing.js';

export interface Replaced {
  /** Ordinals in the later release of things that stand elsewhere in the same text. */
  readonly replaced: ReadonlySet<number>;
  /** Whether a thing of the later release stands in a text that is the same in the earlier one. */
  readonly sameText: (ordinal: number) => boolean;
}

export async function replacedThings(releases: ComparedReleases, pairing: Pairing): Promise<Replaced> {
  const { from, to } = releases;
  const same = await sourcesWithSameText(releases, pairing);
  const replaced = new Set<number>();
  const inSameText = new Set<number>();
  for (const kind of placedKinds) {
    const [before, now] = await Promise.all([from.spansOf(kind), to.spansOf(kind)]);
    const [former, { first }] = [rangesOf(from.counts)[kind], rangesOf(to.counts)[kind]];
    now.forEach((place, index) => {
      const ordinal = first + index;
      const thing = pairing.fromOf[ordinal] ?? -1;
      const other = thing === -1 ? undefined : before[thing - former.first];
      if (other === undefined || !same.has(place[0]) || pairing.toOf[other[0]] !== place[0]) return;
      inSameText.add(ordinal);
      if (differ(other, place)) replaced.add(ordinal);
    });
  }
  return { replaced, sameText: (ordinal) => inSameText.has(ordinal) };
}

function differ([, ...before]: SpanRow, [, ...now]: SpanRow): boolean {
  return before.some((number, index) => number !== now[index]);
}

/** By their ordinals in the later release. */
async function sourcesWithSameText(
  { from, to }: ComparedReleases,
  { fromOf, edited }: Pairing,
): Promise<ReadonlySet<number>> {
  const { first, end } = rangesOf(to.counts).Source;
  const kept = Array.from({ length: end - first }, (_, index) => first + index).filter(
    (source) => fromOf[source] !== -1,
  );
  const doubtful = kept.filter((source) => edited.has(source));
  const [before, now] = await Promise.all([
    from.textsOf(doubtful.map((source) => fromOf[source] ?? -1)),
    to.textsOf(doubtful),
  ]);
  const other = new Set(doubtful.filter((_, index) => before[index] !== now[index]));
  return new Set(kept.filter((source) => !other.has(source)));
}
