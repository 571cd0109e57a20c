/** The links of one thing: those that rest on evidence with their quotes, and those that its fields make. */

import type { Dataset, EvidenceFact, Note } from '../model/dataset.js';
import { groupBy } from '../model/group.js';
import type { Id } from '../model/kinds.js';
import type { Relation } from '../model/terms.js';

/** From the thing (`out`) or to it (`in`). */
export interface Link {
  readonly relation: Relation;
  readonly direction: 'out' | 'in';
  readonly other: Id;
  /** In the order of the source; none where the link rests on no quote. */
  readonly evidence: readonly EvidenceFact[];
  readonly note?: Note;
}

/** In the order of the source, then those without a quote. */
export function linksOf(dataset: Dataset, id: Id): readonly Link[] {
  return [...citedLinks(dataset, id), ...plainLinks(dataset, id)];
}

function citedLinks(dataset: Dataset, id: Id): readonly Link[] {
  const own = evidenceOf(dataset, id);
  const links = groupBy(own, ({ relation, subject, object }) => `${relation} ${subject} ${object}`);
  return [...links.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...endsOf(id, first.relation, [first.subject, first.object]), evidence: group }];
  });
}

/** What an organization's part rests on is the evidence of the link that it stands for. */
function evidenceOf({ evidence, involvements }: Dataset, id: Id): readonly EvidenceFact[] {
  const part = involvements.find((involvement) => involvement.id === id);
  if (part === undefined) return evidence.filter(({ subject, object }) => subject === id || object === id);
  return evidence.filter(
    ({ subject, object, involvementRole }) =>
      subject === part.organization && object === part.in && involvementRole === part.role,
  );
}

type Ends = readonly [relation: Relation, from: Id, to: Id | undefined, note?: Note];

function plainLinks(dataset: Dataset, id: Id): readonly Link[] {
  const { sections, themes, plans, variants } = dataset;
  const all: readonly Ends[] = [
    ...sections.map((section): Ends => ['IN_CATEGORY', section.id, section.category]),
    ...themes.map(({ id: theme, broader }): Ends => ['BROADER', theme, broader]),
    ...plans.map(({ id: plan, succeeds }): Ends => ['SUCCEEDS', plan, succeeds]),
    ...variants.map(({ programs: [one, other], note }): Ends => ['VARIANT_OF', other, one, note]),
  ];
  return all.flatMap(([relation, from, to, note]) => {
    if (to === undefined || (from !== id && to !== id)) return [];
    const ends = endsOf(id, relation, [from, to]);
    return [{ ...ends, evidence: [], ...(note === undefined ? {} : { note }) }];
  });
}

function endsOf(
  id: Id,
  relation: Relation,
  [from, to]: readonly [Id, Id],
): Pick<Link, 'relation' | 'direction' | 'other'> {
  return to === id ? { relation, direction: 'in', other: from } : { relation, direction: 'out', other: to };
}
