/** Law 2 as a table: which fields say the same from either end, and what a world says differently. */

import type { Dataset } from '../../src/model/dataset.js';
import type { Id } from '../../src/model/kinds.js';

import { isOf, type Portrait } from './portrait.js';
import type { PlainReading } from './readings.js';
import { root } from './schema-lists.js';

/** `Type.field`, or several one after the other: from an organization by its involvements to what they are in. */
type Path = readonly string[];

interface Pair {
  readonly there: string;
  readonly back: string;
  /** Where the reading takes a link out of one direction only: the other is a reference that always holds. */
  readonly onlyWhenAllCounts?: true;
}

const pair = (there: string, back: string): Pair => ({ there, back });

/** From a plan, and from what it holds, to the plan. */
const toPlan: readonly Path[] = [[], ['Section.plan'], ['Program.plan'], ['Figure.plan']];

const pairs: readonly Pair[] = [
  pair('Municipality.plans', 'Plan.municipality'),
  pair('Municipality.programs', 'Program.municipality'),
  pair('Municipality.themes', 'Theme.municipalities'),
  pair('Municipality.similar', 'Municipality.similar'),
  pair('Municipality.industries', 'Industry.municipalities'),
  { ...pair('Municipality.statements', 'Statement.municipality'), onlyWhenAllCounts: true },

  pair('Plan.source', 'Source.plans'),
  pair('Plan.sections', 'Section.plan'),
  pair('Plan.programs', 'Program.plan'),
  pair('Plan.figures', 'Figure.plan'),
  pair('Plan.documents', 'Document.plans'),
  pair('Plan.industries', 'Industry.plans'),
  pair('Plan.themes', 'Theme.plans'),
  pair('Plan.succeeds', 'Plan.succeededBy'),
  { ...pair('Plan.statements', 'Statement.plan'), onlyWhenAllCounts: true },

  pair('Section.category', 'Category.sections'),
  pair('Section.programs', 'Program.sections'),
  pair('Section.industries', 'Industry.sections'),
  pair('Section.themes', 'Theme.sections'),
  { ...pair('Section.statements', 'Statement.subject'), onlyWhenAllCounts: true },

  pair('Program.categories', 'Category.programs'),
  pair('Program.industries', 'Industry.programs'),
  pair('Program.themes', 'Theme.programs'),
  pair('Program.organizations', 'Organization.programs'),
  pair('Program.figures', 'Figure.depicts'),
  pair('Program.similar', 'Program.similar'),
  pair('Program.variants', 'Program.variants'),

  pair('Organization.themes', 'Theme.organizations'),
  pair('Organization.partOf', 'Organization.parts'),
  { ...pair('Organization.involvements', 'Involvement.organization'), onlyWhenAllCounts: true },
  pair('Figure.themes', 'Theme.figures'),
  pair('Statement.themes', 'Theme.statements'),
  pair('Theme.coOccurring', 'Theme.coOccurring'),
  pair('Theme.broader', 'Theme.narrower'),
];

/** Fields whose other end is reached in two steps: who takes part where, by the involvements. */
const throughInvolvements: Readonly<Record<string, readonly Path[]>> = {
  'Section.organizations': [[]],
  'Program.organizations': [[]],
  'Figure.organizations': [[]],
  'Plan.organizations': toPlan,
  'Municipality.organizations': toPlan.map((path) => [...path, 'Plan.municipality']),
};

/** A thing's evidence, and the fields of evidence that lead back to it. */
const evidenceAndBack: Readonly<Record<string, readonly string[]>> = {
  'Section.evidence': ['Evidence.subject', 'Evidence.object'],
  'Program.evidence': ['Evidence.subject', 'Evidence.object'],
  'Organization.evidence': ['Evidence.subject', 'Evidence.object'],
  'Statement.evidence': ['Evidence.subject', 'Evidence.object'],
  'Industry.evidence': ['Evidence.subject', 'Evidence.object'],
  'Figure.evidence': ['Evidence.subject', 'Evidence.object'],
  'Document.evidence': ['Evidence.subject', 'Evidence.object'],
  'Theme.evidence': ['Evidence.object'],
  'Source.evidence': ['Evidence.source'],
  'Plan.evidence': ['Evidence.plan'],
};

/** Fields with one direction, and why. */
const oneWay: Readonly<Record<string, string>> = {
  'Municipality.gaps': 'themes do not list where they are a gap',
  'Municipality.sources': 'sources do not list municipalities',
  'Organization.sources': 'sources do not list organizations',
  'Organization.municipality': 'a municipality lists those that take part, not those that are its own',
  'Municipality.evidence': 'gathers what its plans cite; evidence names what it speaks of',
  'Involvement.evidence': 'evidence names the organization and the place, not the involvement between',
};

/** Every field that the table speaks of. */
export const fieldsWithDirection: ReadonlySet<string> = new Set([
  ...pairs.flatMap(({ there, back }) => [there, back]),
  ...Object.keys(throughInvolvements),
  'Involvement.in',
  ...Object.keys(evidenceAndBack),
  ...Object.values(evidenceAndBack).flat(),
  ...Object.keys(oneWay),
]);

/** Links that one direction has and the other has not; none when the law holds. */
export function disagreements(world: Dataset, reading: PlainReading, portrait: Portrait): readonly string[] {
  const follow = follower(portrait);
  const parents = new Set(world.themes.map(({ broader }) => broader));
  /** A broader theme's own lists see more than what leads to it, when the reading widens them. */
  const comparable = (link: Link): boolean =>
    !reading.narrower || link.every((id) => !isOf(id, 'Theme') || !parents.has(id));
  const allCounts = reading.bases.length + reading.levels.length + reading.roles.length === 2 + 4 + 5;
  const counted = new Set(portrait.list(root, 'evidence').items.map(({ id }) => id));
  const compared = [
    ...pairs.map(({ there, back, onlyWhenAllCounts = false }): Compared => {
      const links = follow([there]);
      const turned = follow([back]).filter(([, to]) => isOf(to, typeOf(there)));
      const kept = onlyWhenAllCounts && !allCounts ? narrowedTo(links) : () => true;
      return [there, links, turned.filter(([from, to]) => kept([to, from]))];
    }),
    ...Object.entries(throughInvolvements).map(([there, ends]): Compared => {
      const turned = ends.flatMap((end) => follow(['Organization.involvements', 'Involvement.in', ...end]));
      return [there, follow([there]), turned.filter(([, to]) => isOf(to, typeOf(there)))];
    }),
    ...Object.entries(evidenceAndBack).map(([there, ends]): Compared => {
      const turned = ends.flatMap((end) => follow([end]));
      return [
        there,
        follow([there]),
        turned.filter(([piece, to]) => counted.has(piece) && isOf(to, typeOf(there))),
      ];
    }),
  ];
  return compared.flatMap(([there, links, turned]) => {
    const isComparable = there === 'Theme.broader' ? () => true : comparable;
    const forth = new Set(links.filter(isComparable).map(([from, to]) => `${there}: ${from} → ${to}`));
    const back = new Set(turned.filter(isComparable).map(([to, from]) => `${there}: ${from} → ${to}`));
    return [...forth, ...back].filter((link) => !forth.has(link) || !back.has(link));
  });
}

type Link = readonly [from: Id, to: Id];

/** The name of the one direction, its links, and the links of the other as they are there. */
type Compared = readonly [there: string, links: readonly Link[], turned: readonly Link[]];

/** All links that a path makes, from every thing that it can start from. */
function follower(portrait: Portrait): (path: Path) => readonly Link[] {
  const step = (ids: readonly Id[], name: string): readonly Id[] =>
    ids
      .filter((id) => isOf(id, typeOf(name)))
      .flatMap((id) => portrait.list(id, name.slice(name.indexOf('.') + 1)).items.map((item) => item.id));
  return (path) =>
    [...portrait.answers.keys()].flatMap((from) => path.reduce(step, [from]).map((to): Link => [from, to]));
}

function narrowedTo(links: readonly Link[]): (link: Link) => boolean {
  const known = new Set(links.map((link) => link.join(' ')));
  return (link) => known.has(link.join(' '));
}

/** `Program` of `Program.themes`. */
function typeOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
