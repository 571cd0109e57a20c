/** What paths walk on: the links of the domain inside the reading, without what the asker leaves out. */

import { Fault } from '../../model/errors.js';
import { type Kind } from '../../model/kinds.js';
import { relationBetween } from '../../model/relation-ends.js';
import { thingsIn } from '../../model/release.js';
import type { Relation } from '../../model/terms.js';
import { hasShapeAmong, type LinkSet } from '../link-set.js';
import { linkCounts } from '../questions/link-counts.js';
import type { Scope } from '../scope.js';
import { neighboursOfThings, ungoverned } from '../walks/neighbours.js';

import type { Neighbours, Terrain } from './layers.js';

export interface TerrainChoices {
  /** The only relations to go by; all when absent. */
  readonly via?: ReadonlySet<Relation>;
  /** Ordinals of things that are not met. */
  readonly avoid: ReadonlySet<number>;
  /** How many things may be left, at most, before the search is given up. */
  readonly most: number;
}

/** Neighbours are kept for all readings; which of them count is seen here. */
export class DomainTerrain implements Terrain {
  readonly size: number;
  readonly #scope: Scope;
  readonly #choices: TerrainChoices;
  readonly #shapes: ReadonlySet<number>;
  /** Whether the reading has every link and the asker leaves nothing out. */
  readonly #isOpen: boolean;
  readonly #met = new Map<number, Neighbours>();

  constructor(scope: Scope, choices: TerrainChoices) {
    this.#scope = scope;
    this.#choices = choices;
    this.size = thingsIn(scope.view.info.counts);
    const { shapes } = scope.view;
    const accepted = shapes.accepted(scope.reading);
    this.#shapes = new Set([...accepted, ungoverned]);
    this.#isOpen =
      choices.via === undefined && choices.avoid.size === 0 && accepted.length === shapes.shapes.length;
  }

  /** Throws `Fault` COST_TOO_HIGH when the search leads over too many things. */
  async load(things: Uint32Array): Promise<void> {
    const missing = Array.from(things).filter((thing) => !this.#met.has(thing));
    if (missing.length === 0) return;
    if (this.#met.size + missing.length > this.#choices.most) throw tooFar(this.#choices.most);
    const sets = await this.#scope.walk(
      neighboursOfThings,
      missing.map((ordinal) => ({ ordinal })),
    );
    missing.forEach((thing, index) => {
      const set = sets[index];
      if (set !== undefined) this.#met.set(thing, this.#open(thing, set));
    });
  }

  of(thing: number): Neighbours {
    return this.#met.get(thing) ?? nobody;
  }

  #open(thing: number, set: LinkSet): Neighbours {
    if (this.#isOpen) return set.items;
    const { view } = this.#scope;
    const { via, avoid } = this.#choices;
    const kind = view.kindOf(thing);
    const isVia = new Map<Kind, boolean>();
    return set.items.filter((item, index) => {
      if (avoid.has(item) || !hasShapeAmong(set, index, this.#shapes)) return false;
      if (via === undefined) return true;
      const other = view.kindOf(item);
      const known = isVia.get(other);
      if (known !== undefined) return known;
      const relation = relationBetween(kind, other);
      const isWanted = relation !== undefined && via.has(relation);
      isVia.set(other, isWanted);
      return isWanted;
    });
  }
}

const nobody: Neighbours = new Uint32Array();

/** Kinds whose things can lie between nearly any two others, and the links that make one of them a hub. */
const hubKinds: readonly Kind[] = ['Category', 'Theme', 'Industry'];
const hubLinks = 50;

/** Categories, themes and industries with more than 50 links inside the reading. */
export async function hubsOf(scope: Scope): Promise<readonly number[]> {
  const things = hubKinds.flatMap((kind) => [...scope.everything(kind).items]);
  const counts = await scope.ask(linkCounts(scope.reading, scope.view.shapes), things);
  return things.filter((_, index) => (counts[index] ?? 0) > hubLinks);
}

function tooFar(most: number): Fault {
  return new Fault('COST_TOO_HIGH', `The search for paths led over more than ${String(most)} things.`, {
    next: 'Ask for fewer `maxHops`, name the relations in `via`, or set `avoidHubs`.',
  });
}
