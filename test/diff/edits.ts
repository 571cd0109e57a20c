/** Edits of a dataset such as curators make: small ones, each of another kind. */

import fc from 'fast-check';

import type { Dataset } from '../../src/model/dataset.js';
import { groupBy } from '../../src/model/group.js';
import { editedWorld } from '../laws/edited-world.js';

/** Which edit, and of which of the things it can be made to. */
export type Edit = readonly [name: keyof typeof edits, number: number];

export const someEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(
    fc.constantFrom(
      ...(['elsewhere', 'field', 'silence', 'swap', 'place', 'list', 'note', 'basis', 'text'] as const),
    ),
    fc.nat({ max: 40 }),
  ),
  { maxLength: 4 },
);

export function editedBy(dataset: Dataset, list: readonly Edit[]): Dataset {
  return renumbered(list.reduce((world, [name, number]) => edits[name](world, number), dataset));
}

/** Places in a list count from 1 without gaps, as they do in every list that is read from a source. */
function renumbered(world: Dataset): Dataset {
  const lists = groupBy(
    world.listings.toSorted((a, b) => a.position - b.position),
    ({ section }) => section,
  );
  const listings = [...lists.values()].flatMap((list) =>
    list.map((entry, index) => ({ ...entry, position: index + 1 })),
  );
  return { ...world, listings };
}

const edits = {
  /** A line before all others, and a few things more; once. */
  elsewhere: (world: Dataset): Dataset =>
    world.industries.some(({ id }) => id === 'Industry:00') ? world : editedWorld(world),
  field: (world: Dataset, number: number): Dataset => ({
    ...world,
    municipalities: changed(world.municipalities, number, (town) => ({ ...town, population: number })),
  }),
  /** What was said is said no more. */
  silence: (world: Dataset, number: number): Dataset => ({
    ...world,
    organizations: changed(world.organizations, number, ({ note: _unsaid, ...body }) => ({
      ...{ ...body, sources: [] },
    })),
  }),
  swap: (world: Dataset, number: number): Dataset => ({
    ...world,
    themes: swapped(world.themes, number),
    programs: swapped(world.programs, number + 1),
  }),
  /** A figure is marked elsewhere in a text that stays. */
  place: (world: Dataset, number: number): Dataset => ({
    ...world,
    figures: changed(world.figures, number, (figure) => ({
      ...{ ...figure, place: { ...figure.place, start: figure.place.start + 1 } },
    })),
  }),
  /** Two neighbours of a section's list change places. */
  list: (world: Dataset, number: number): Dataset => {
    const section = world.sections[number % Math.max(1, world.sections.length)]?.id;
    const others = world.listings.filter((listing) => listing.section !== section);
    const list = world.listings
      .filter((listing) => listing.section === section)
      .toSorted((a, b) => a.position - b.position);
    const entries = swapped(list, number).map((entry, index) => ({ ...entry, position: index + 1 }));
    return { ...world, listings: [...others, ...entries] };
  },
  note: (world: Dataset, number: number): Dataset => ({
    ...world,
    evidence: changed(world.evidence, number, (piece) => ({
      ...piece,
      note: { en: `Note ${String(number)}.` },
    })),
  }),
  basis: (world: Dataset, number: number): Dataset => ({
    ...world,
    evidence: changed(world.evidence, number, (piece) =>
      piece.relation === 'TAKES_PART'
        ? piece
        : { ...piece, basis: piece.basis === 'STATED' ? 'CURATED' : 'STATED', terms: [] },
    ),
  }),
  /** A line more at the end of a source. */
  text: (world: Dataset, number: number): Dataset => ({
    ...world,
    sources: changed(world.sources, number, ({ text, ...source }) =>
      text === undefined ? source : { ...source, text: `${text}終${String(number)}\n` },
    ),
  }),
} as const;

function changed<Item>(
  items: readonly Item[],
  number: number,
  change: (item: Item) => Item,
): readonly Item[] {
  const chosen = number % Math.max(1, items.length);
  return items.map((item, index) => (index === chosen ? change(item) : item));
}

function swapped<Item>(items: readonly Item[], number: number): readonly Item[] {
  const [first, second] = [number % Math.max(1, items.length), (number + 1) % Math.max(1, items.length)];
  return items.map((item, index) =>
    index === first ? (items[second] ?? item) : index === second ? (items[first] ?? item) : item,
  );
}
