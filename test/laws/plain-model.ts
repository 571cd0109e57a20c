/** The laws of readings on plain lists in memory, written from the laws and not from the Cypher. */

import type { Dataset, EvidenceFact } from '../../src/model/dataset.js';
import { bases, type Basis, type Level, levels, type Role, roles } from '../../src/model/terms.js';

export interface PlainReading {
  readonly bases: readonly Basis[];
  readonly levels: readonly Level[];
  readonly roles: readonly Role[];
  readonly inherit: boolean;
  readonly narrower: boolean;
}

/** Who is linked to what, by which evidence: subject → object → ids of evidence. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

export class PlainModel {
  readonly dataset: Dataset;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
  }

  counts(reading: PlainReading, { basis, level, role }: EvidenceFact): boolean {
    return (
      reading.bases.includes(basis) &&
      (level === undefined || reading.levels.includes(level)) &&
      (role === undefined || reading.roles.includes(role))
    );
  }

  /** Evidence of a relation that counts. */
  evidence(reading: PlainReading, relation: EvidenceFact['relation']): readonly EvidenceFact[] {
    return this.dataset.evidence.filter(
      (piece) => piece.relation === relation && this.counts(reading, piece),
    );
  }

  /** Themes of sections, programs and figures. */
  themesOfPlaces(reading: PlainReading): Links {
    const links = new LinkTable();
    for (const { id, subject, object } of this.evidence(reading, 'TOUCHES')) {
      links.add(subject, object, id);
      if (!reading.inherit) continue;
      for (const { section, program } of this.dataset.listings) {
        if (section === subject) links.add(program, object, id);
      }
    }
    return links.links;
  }

  /** What a plan and its municipality gather of a relation; `place` is the end that belongs to a plan. */
  gathered(reading: PlainReading, relation: EvidenceFact['relation'], place: 'subject' | 'object'): Links {
    const links = new LinkTable();
    for (const piece of this.evidence(reading, relation)) {
      const plan = this.planOf(piece[place]);
      const gathered = place === 'subject' ? piece.object : piece.subject;
      links.add(plan.id, gathered, piece.id);
      links.add(plan.municipality, gathered, piece.id);
    }
    return links.links;
  }

  themesOfOrganizations(reading: PlainReading): Links {
    const links = new LinkTable();
    for (const part of this.evidence(reading, 'TAKES_PART')) {
      for (const touch of this.evidence(reading, 'TOUCHES')) {
        if (touch.subject !== part.object) continue;
        links.add(part.subject, touch.object, part.id);
        links.add(part.subject, touch.object, touch.id);
      }
    }
    return links.links;
  }

  /** Links of a relation between the things that its evidence names. */
  direct(reading: PlainReading, relation: EvidenceFact['relation']): Links {
    const links = new LinkTable();
    for (const { id, subject, object } of this.evidence(reading, relation)) links.add(subject, object, id);
    return links.links;
  }

  statementsAndThemes(reading: PlainReading): Links {
    const links = new LinkTable();
    for (const { id, subject, place } of this.dataset.statements) {
      for (const piece of this.evidence(reading, 'TOUCHES')) {
        const overlap = piece.quote.start < place.end && place.start < piece.quote.end;
        if (piece.subject === subject && piece.quote.source === place.source && overlap) {
          links.add(id, piece.object, piece.id);
        }
      }
    }
    return links.links;
  }

  /** The theme and, when the reading widens, all that is narrower. */
  conceptsOf(reading: PlainReading, theme: string): ReadonlySet<string> {
    const concepts = new Set([theme]);
    if (!reading.narrower) return concepts;
    for (const concept of concepts) {
      for (const { id, broader } of this.dataset.themes) if (broader === concept) concepts.add(id);
    }
    return concepts;
  }

  planOf(id: string): Dataset['plans'][number] {
    const { plans, sections, programs, figures } = this.dataset;
    const plan = [...sections, ...programs, ...figures].find((thing) => thing.id === id)?.plan ?? id;
    const found = plans.find((candidate) => candidate.id === plan);
    if (found === undefined) throw new Error(`${id} belongs to no plan.`);
    return found;
  }
}

/** The same links from the other end. */
export function inverse(links: Links): Links {
  const table = new LinkTable();
  for (const [subject, objects] of links) {
    for (const [object, ids] of objects) for (const id of ids) table.add(object, subject, id);
  }
  return table.links;
}

export const everyReading = { bases, levels, roles } as const;

class LinkTable {
  readonly links = new Map<string, Map<string, Set<string>>>();

  add(subject: string, object: string, evidence: string): void {
    const objects = this.links.get(subject) ?? new Map<string, Set<string>>();
    this.links.set(subject, objects);
    const ids = objects.get(object) ?? new Set<string>();
    objects.set(object, ids);
    ids.add(evidence);
  }
}
