/** Organizations that belong to others: no way from part to whole leads back. */

import { groupBy } from '../model/group.js';
import type { Id } from '../model/kinds.js';

import type { Belonging, World } from './world.js';

/** Reports each circle once, at the entry that closes it in the order of the files. */
export function checkWholes({ report, belongings }: World): void {
  const known: Belonging[] = [];
  for (const belonging of belongings) {
    const way = wayBetween(belonging.whole, belonging.part, known);
    known.push(belonging);
    if (way === undefined) continue;
    const circle = [belonging.part, ...way]
      .map((id) => `\`${id.slice('Organization:'.length)}\``)
      .join(' → ');
    report.add(
      belonging.spot,
      {
        en: `The organizations belong to each other in a circle: ${circle}.`,
        ja: `組織の所属が循環しています：${circle}`,
      },
      {
        en: 'Take out the `partOf` that is wrong.',
        ja: '誤っている `partOf` を削除してください。',
      },
    );
  }
}

/** The bodies from one to another, both included, each belonging to the next. */
function wayBetween(from: Id, to: Id, belongings: readonly Belonging[]): readonly Id[] | undefined {
  const wholes = groupBy(belongings, ({ part }) => part);
  const ways: (readonly Id[])[] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const { whole } of wholes.get(last) ?? []) {
      if (!seen.has(whole)) ways.push([...way, whole]);
      seen.add(whole);
    }
  }
  return undefined;
}
