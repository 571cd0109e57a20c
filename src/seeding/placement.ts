/** Programs in the lists of their sections: the file's lists against those of the source, entry by entry. */

import type { Id } from '../model/kinds.js';

import { each } from './decode.js';
import { defined } from './defined.js';
import { keyIn } from './key-in.js';
import {
  markerNamedBy,
  reportCarried,
  reportDisorder,
  reportForeign,
  reportMarker,
  reportMissing,
  reportUnlisted,
  unmarked,
} from './list-problems.js';
import type { OpenProgram, OpenSection } from './open-things.js';
import type { ListEntry } from './program-list.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

/** Where a program's own entry stands. */
export interface Placement {
  /** With its marker. */
  readonly entry: Stretch;
  readonly name: Stretch;
  readonly marker: string;
}

/** What is placed so far. */
export interface Placements {
  /** Of each program its first entry, by id. */
  readonly programs: Map<Id, Placement>;
  /** The length of each section's list so far, by id. */
  readonly lengths: Map<Id, number>;
}

/** An item of a section's list, as it is being placed. */
interface Item {
  readonly section: OpenSection;
  readonly spot: Spot;
  /** Entries of the source that no item has taken yet. */
  readonly free: ReadonlySet<ListEntry>;
}

/** Writes the own entries of a section's list, with their evidence. */
export function listPrograms(world: World, section: OpenSection, placements: Placements): void {
  const { outline, seed, spot } = section;
  const free = new Set(outline.entries);
  const order: { readonly entry: ListEntry; readonly spot: Spot }[] = [];
  for (const [listed, place] of each(seed.programs, at(spot, 'programs'))) {
    const item = { section, spot: place, free };
    const entry =
      listed.carries === undefined
        ? placeProgram(world, item, listed, placements)
        : findEntry(
            world,
            { ...item, spot: at(place, 'note') },
            listed.note,
            ({ text }) => text === listed.note,
          );
    if (entry === undefined) continue;
    free.delete(entry);
    order.push({ entry, spot: place });
  }
  // An item that found no entry has told of the difference already.
  if (order.length === seed.programs.length) reportMissing(world.report, section, free);
  reportDisorder(world.report, section, order);
}

/** Writes the programs that a note (※☆…) carries over from other sections, once all own entries are placed. */
export function listCarried(world: World, section: OpenSection, placements: Placements): void {
  const { plan, seed, spot, outline } = section;
  for (const [item, place] of each(seed.programs, at(spot, 'programs'))) {
    const note = outline.entries.find(({ text }) => text === item.note);
    if (item.carries === undefined || note === undefined) continue;
    const spots = at(place, 'carries');
    const carried = item.carries.flatMap(
      (slug, index) => world.programs.resolve(keyIn(plan, slug), at(spots, index)) ?? [],
    );
    for (const [index, program] of carried.entries()) {
      const placement = placements.programs.get(program.fact.id);
      if (placement === undefined) continue;
      const row = { section, program, position: nextPosition(placements, section), carried: true };
      addListing(world, row, [placement.entry, note], at(spots, index));
    }
    if (carried.length === item.carries.length) {
      checkCarried(world, { section, spot: spots, placements }, note, carried);
    }
  }
}

function placeProgram(
  world: World,
  item: Item,
  { program: slug, marker: ours }: { readonly program: string; readonly marker: string },
  placements: Placements,
): ListEntry | undefined {
  const { section, spot } = item;
  const program = world.programs.resolve(keyIn(section.plan, slug), spot);
  if (program === undefined) return undefined;
  if (program.plan !== section.plan) {
    reportForeign(world.report, program, spot);
    return undefined;
  }
  const { id, name } = program.fact;
  const entry = findEntry(world, item, name, ({ text }) => unmarked(text) === name);
  if (entry === undefined) return undefined;
  const marker = entry.text.slice(0, -name.length).trim();
  if (marker !== ours) reportMarker(world.report, entry, { marker, slug }, spot);
  if (!placements.programs.has(id)) {
    placements.programs.set(id, { entry, name: { start: entry.end - name.length, end: entry.end }, marker });
  }
  const position = nextPosition(placements, section);
  addListing(
    world,
    { section, program, position, marker: marker || undefined, carried: false },
    [entry],
    spot,
  );
  return entry;
}

function findEntry(
  { report }: World,
  { section, spot, free }: Item,
  name: string,
  fits: (entry: ListEntry) => boolean,
): ListEntry | undefined {
  const entry = [...free].find(fits);
  if (entry === undefined) reportUnlisted(report, section, name, spot);
  return entry;
}

interface Row {
  readonly section: OpenSection;
  readonly program: OpenProgram;
  readonly position: number;
  readonly marker?: string | undefined;
  readonly carried: boolean;
}

function addListing(
  world: World,
  { section, program, ...listing }: Row,
  quotes: readonly Stretch[],
  spot: Spot,
): void {
  const [subject, object] = [section.fact.id, program.fact.id];
  world.listings.push(defined({ section: subject, program: object, ...listing }));
  for (const stretch of quotes) {
    const quote = section.plan.source.quote(stretch);
    world.evidence.add({ relation: 'LISTS', subject, object, basis: 'STATED', quote, terms: [] }, spot);
  }
}

function nextPosition({ lengths }: Placements, { fact }: OpenSection): number {
  const position = (lengths.get(fact.id) ?? 0) + 1;
  lengths.set(fact.id, position);
  return position;
}

function checkCarried(
  { report, programs }: World,
  {
    section,
    spot,
    placements,
  }: { readonly section: OpenSection; readonly spot: Spot; readonly placements: Placements },
  note: ListEntry,
  carried: readonly OpenProgram[],
): void {
  const named = markerNamedBy(note.text);
  if (named === undefined) return;
  for (const [{ slug }] of each(section.plan.seed.programs, section.plan.spot)) {
    const program = programs.get(keyIn(section.plan, slug));
    const placement = program && placements.programs.get(program.fact.id);
    if (program === undefined || placement === undefined) continue;
    const marked = placement.marker === named;
    if (marked !== carried.includes(program)) reportCarried(report, { program, named, marked }, spot);
  }
}
