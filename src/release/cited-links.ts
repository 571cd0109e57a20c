/** The links that evidence makes: one for each pair it speaks of, its shape the union over its evidence. */

import type { Dataset, EvidenceFact } from '../model/dataset.js';
import { groupBy } from '../model/group.js';
import type { Id } from '../model/kinds.js';
import { aspectCode, type ShapeNumbering } from '../model/shape.js';
import type { Relation } from '../model/terms.js';

import type { HomePlans } from './home-plans.js';

/** A link between things by id; the caller gives the ordinals. */
export interface CitedLink {
  readonly type: string;
  readonly from: Id;
  readonly to: Id;
  readonly shape: number;
  readonly involvement?: Id;
}

/** Relations that a reading governs: they hold only where their evidence counts. */
const governed: ReadonlySet<Relation> = new Set<Relation>([
  'TOUCHES',
  'TAKES_PART',
  'STATES',
  'CONCERNS',
  'DEPICTS',
  'REFERS_TO',
]);

/** Relations whose objects a plan and a municipality gather from all that is below them. */
const gathered: ReadonlySet<Relation> = new Set<Relation>(['TOUCHES', 'TAKES_PART', 'CONCERNS']);

export function citedLinks(dataset: Dataset, homes: HomePlans, shapes: ShapeNumbering): Iterable<CitedLink> {
  const links = new LinkCollector(shapes);
  const involvements = new Map(
    dataset.involvements.map((part) => [`${part.organization} ${part.role} ${part.in}`, part.id]),
  );
  for (const evidence of dataset.evidence) {
    if (!governed.has(evidence.relation)) continue;
    const { subject, object, involvementRole } = evidence;
    const involvement = involvements.get(`${subject} ${involvementRole ?? ''} ${object}`);
    links.add({ type: evidence.relation, from: subject, to: object, involvement }, evidence);
    if (gathered.has(evidence.relation)) gather(evidence, homes, links);
  }
  for (const { statement, evidence } of expressions(dataset)) {
    links.add({ type: 'EXPRESSES', from: statement, to: evidence.object }, evidence);
  }
  return links.all();
}

type Counting = Pick<EvidenceFact, 'basis' | 'level' | 'role' | 'involvementRole'>;

/** The code of how a piece of evidence counts. */
export function aspectOfEvidence({ basis, level, role, involvementRole }: Counting): number {
  return aspectCode({ basis, level: level ?? null, role: role ?? involvementRole ?? null });
}

/** A plan and its municipality cover what stands at any place below them. */
function gather(evidence: EvidenceFact, homes: HomePlans, links: LinkCollector): void {
  const takesPart = evidence.relation === 'TAKES_PART';
  const [place, covered] = takesPart
    ? [evidence.object, evidence.subject]
    : [evidence.subject, evidence.object];
  const plan = homes.ofThing(place);
  if (plan === undefined) throw new TypeError(`${place} belongs to no plan.`);
  for (const from of [plan.id, plan.municipality]) links.add({ type: 'COVERS', from, to: covered }, evidence);
}

/** A statement expresses the themes evidenced on its subject by quotes that overlap its own. */
function* expressions(
  dataset: Dataset,
): Generator<{ readonly statement: Id; readonly evidence: EvidenceFact }> {
  const touching = groupBy(
    dataset.evidence.filter(({ relation }) => relation === 'TOUCHES'),
    ({ subject }) => subject,
  );
  for (const { id, subject, place } of dataset.statements) {
    for (const evidence of touching.get(subject) ?? []) {
      const { source, start, end } = evidence.quote;
      if (source === place.source && start < place.end && place.start < end)
        yield { statement: id, evidence };
    }
  }
}

type LinkKey = Omit<CitedLink, 'shape' | 'involvement'> & { readonly involvement?: Id | undefined };

class LinkCollector {
  readonly #links = new Map<string, { readonly key: LinkKey; readonly aspects: number[] }>();
  readonly #shapes: ShapeNumbering;

  constructor(shapes: ShapeNumbering) {
    this.#shapes = shapes;
  }

  add(key: LinkKey, evidence: EvidenceFact): void {
    const name = `${key.type} ${key.from} ${key.to} ${key.involvement ?? ''}`;
    const link = this.#links.get(name) ?? { key, aspects: [] };
    this.#links.set(name, link);
    const aspect = aspectOfEvidence(evidence);
    if (!link.aspects.includes(aspect)) link.aspects.push(aspect);
  }

  *all(): Generator<CitedLink> {
    for (const { key, aspects } of this.#links.values()) {
      const { involvement, ...link } = key;
      const shape = this.#shapes.numberOf(aspects);
      yield { ...link, shape, ...(involvement === undefined ? {} : { involvement }) };
    }
  }
}
