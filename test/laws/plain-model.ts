/** The laws of lists in plain memory: for each field what it must lead to, and why, written from the law, not from the Cypher. */

import type { Dataset, EvidenceFact, Listing } from '../../src/model/dataset.js';
import { groupBy } from '../../src/model/group.js';
import { type Id, partsOfId } from '../../src/model/kinds.js';
import { thingsByKind } from '../../src/release/numbering.js';

import type { PlainReading } from './readings.js';

/** One item of a list, and all that its link rests on. */
export interface PlainItem {
  readonly id: Id;
  readonly evidence?: readonly EvidenceFact[];
  /** Only through a section. */
  readonly inherited?: boolean;
  readonly listing?: Listing;
  /** Of a link between a municipality and a theme. */
  readonly programs?: readonly Id[];
  /** With what the list belongs to, where it lists what is alike. */
  readonly overlap?: { readonly score: number; readonly shared: readonly Id[]; readonly unionCount: number };
}

export class PlainModel {
  readonly dataset: Dataset;
  readonly reading: PlainReading;
  /** The evidence inside the reading. */
  readonly counted: readonly EvidenceFact[];
  readonly #kinds: ReturnType<typeof thingsByKind>;
  readonly #places = new Map<Id, ReadonlySet<Id>>();
  readonly #byRelation: ReadonlyMap<string, readonly EvidenceFact[]>;

  constructor(dataset: Dataset, reading: PlainReading) {
    this.dataset = dataset;
    this.reading = reading;
    this.counted = dataset.evidence.filter((piece) => this.counts(piece));
    this.#kinds = thingsByKind(dataset);
    this.#byRelation = groupBy(this.counted, ({ relation }) => relation);
  }

  /** One piece has a basis, a level and a role inside the reading; what has no level or role is not asked for one. */
  counts({ basis, level, role }: EvidenceFact): boolean {
    return (
      this.reading.bases.includes(basis) &&
      (level === undefined || this.reading.levels.includes(level)) &&
      (role === undefined || this.reading.roles.includes(role))
    );
  }

  /** The evidence of a relation that counts. */
  saying(relation: EvidenceFact['relation']): readonly EvidenceFact[] {
    return this.#byRelation.get(relation) ?? [];
  }

  /** Things of a kind for which `links` finds evidence, in the order of things. */
  linked(kind: keyof ReturnType<typeof thingsByKind>, links: (id: Id) => Link): readonly PlainItem[] {
    return this.#kinds[kind].flatMap(({ id }) => {
      const { evidence, ...more } = links(id);
      return evidence.length === 0 ? [] : [{ id, evidence, ...more }];
    });
  }

  /** Things of a kind that fit, in the order of things. */
  those<K extends keyof ReturnType<typeof thingsByKind>>(
    kind: K,
    fits: (thing: Thing<K>) => boolean,
  ): readonly PlainItem[] {
    return (this.#kinds[kind] as readonly Thing<K>[]).filter(fits).map(({ id }) => ({ id }));
  }

  /** The places that a thing speaks for: a municipality for all its plans, a plan for all in it, others for themselves. */
  placesOf(id: Id): ReadonlySet<Id> {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const { plans, sections, programs, figures } = this.dataset;
    const own = plans.filter((plan) => plan.id === id || plan.municipality === id).map((plan) => plan.id);
    const below = [...sections, ...programs, ...figures].filter(({ plan }) => own.includes(plan));
    const places = new Set([id, ...own, ...below.map((place) => place.id)]);
    this.#places.set(id, places);
    return places;
  }

  /** A theme, and when the reading widens all that is narrower. */
  conceptsOf(theme: Id): ReadonlySet<Id> {
    const concepts = new Set([theme]);
    if (!this.reading.narrower) return concepts;
    for (const concept of concepts) {
      for (const { id, broader } of this.dataset.themes) if (broader === concept) concepts.add(id);
    }
    return concepts;
  }

  /** Why something touches one of these themes. */
  touching(id: Id, themes: ReadonlySet<Id>): Link {
    const touches = this.saying('TOUCHES').filter(({ object }) => themes.has(object));
    switch (partsOfId(id)?.kind) {
      case 'Organization':
        return { evidence: this.#throughParts(id, touches) };
      case 'Program': {
        const own = touches.filter(({ subject }) => subject === id);
        const sections = this.reading.inherit ? this.sectionsListing(id) : [];
        const inherited = touches.filter(({ subject }) => sections.includes(subject));
        return { evidence: this.#inOrder([...own, ...inherited]), inherited: own.length === 0 };
      }
      default: {
        const places = this.placesOf(id);
        return { evidence: touches.filter(({ subject }) => places.has(subject)) };
      }
    }
  }

  /** Own themes of what it takes part in, both links inside the reading. */
  #throughParts(organization: Id, touches: readonly EvidenceFact[]): readonly EvidenceFact[] {
    const parts = this.saying('TAKES_PART').filter(({ subject }) => subject === organization);
    const meeting = parts.flatMap((part) =>
      touches.filter(({ subject }) => subject === part.object).flatMap((touch) => [part, touch]),
    );
    return this.#inOrder(meeting);
  }

  /** Why an organization takes part in something. */
  takingPart(organization: Id, id: Id): Link {
    const places = this.placesOf(id);
    return {
      evidence: this.saying('TAKES_PART').filter(
        ({ subject, object }) => subject === organization && places.has(object),
      ),
    };
  }

  /** Why something concerns an industry. */
  concerning(id: Id, industry: Id): Link {
    const places = this.placesOf(id);
    return {
      evidence: this.saying('CONCERNS').filter(
        ({ subject, object }) => places.has(subject) && object === industry,
      ),
    };
  }

  /** Evidence of a relation between two things. */
  between(relation: EvidenceFact['relation'], from: Id, to: Id): Link {
    return {
      evidence: this.saying(relation).filter(({ subject, object }) => subject === from && object === to),
    };
  }

  /** Why a statement expresses one of these themes: quotes on its subject that overlap its own. */
  expressing(statement: Id, themes: ReadonlySet<Id>): Link {
    const { subject, place } = found(this.dataset.statements, statement);
    return {
      evidence: this.saying('TOUCHES').filter(
        ({ quote, ...piece }) =>
          piece.subject === subject &&
          themes.has(piece.object) &&
          quote.source === place.source &&
          quote.start < place.end &&
          place.start < quote.end,
      ),
    };
  }

  /** Why something is said: the evidence of the statement, with its subject among these. */
  stating(places: ReadonlySet<Id>, statement: Id): Link {
    return {
      evidence: this.saying('STATES').filter(
        ({ subject, object }) => places.has(subject) && object === statement,
      ),
    };
  }

  /** The plan that evidence speaks of, else the one in which its quote stands. */
  planOf({ subject, object, quote }: EvidenceFact): Id | undefined {
    const { plans, sections, programs, figures, statements } = this.dataset;
    const held = [...sections, ...programs, ...figures, ...statements];
    const home = (id: Id): Id | undefined =>
      plans.find((plan) => plan.id === id)?.id ?? held.find((thing) => thing.id === id)?.plan;
    const stands = plans.find(
      ({ place }) => place.source === quote.source && place.start <= quote.start && quote.end <= place.end,
    );
    return home(subject) ?? home(object) ?? stands?.id;
  }

  sectionsListing(program: Id): readonly Id[] {
    return this.dataset.listings
      .filter((listing) => listing.program === program)
      .map(({ section }) => section);
  }

  /** Each piece once, in the order of the source. */
  #inOrder(pieces: readonly EvidenceFact[]): readonly EvidenceFact[] {
    const met = new Set(pieces);
    return this.counted.filter((piece) => met.has(piece));
  }
}

interface Link {
  readonly evidence: readonly EvidenceFact[];
  readonly inherited?: boolean;
}

type Thing<K extends keyof ReturnType<typeof thingsByKind>> = {
  readonly Source: Dataset['sources'][number];
  readonly Municipality: Dataset['municipalities'][number];
  readonly Category: Dataset['categories'][number];
  readonly Theme: Dataset['themes'][number];
  readonly Industry: Dataset['industries'][number];
  readonly Plan: Dataset['plans'][number];
  readonly Section: Dataset['sections'][number];
  readonly Program: Dataset['programs'][number];
  readonly Organization: Dataset['organizations'][number];
  readonly Figure: Dataset['figures'][number];
  readonly Document: Dataset['documents'][number];
  readonly Statement: Dataset['statements'][number];
  readonly Involvement: Dataset['involvements'][number];
  readonly Evidence: EvidenceFact;
}[K];

export function found<Item extends { readonly id: Id }>(items: readonly Item[], id: Id): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`The world has no ${id}.`);
  return item;
}
