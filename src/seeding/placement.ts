/** Programs in the lists of their sections: the file's lists against those of the source, entry by entry. */

import type { Id } from '../model/kinds.js';
import { closest } from './closest.js';
import { each } from './decode.js';
import { defined } from './defined.js';
import { keyIn } from './declare-plan.js';
import type { OpenProgram, OpenSection } from './open-plan.js';
import type { ListEntry } from './program-list.js';
import { at } from './report.js';
import type { Spot } from './report.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

/** Where a program's own entry stands. */
export interface Placement {
  /** With its marker. */
  readonly entry: Stretch;
  readonly name: Stretch;
  readonly marker: string;
}

export interface Placements {
  /** Of each program its first entry, by id. */
  readonly programs: Map<Id, Placement>;
  /** The length of each section's list so far, by id. */
  readonly lengths: Map<Id, number>;
}

const markers = /^[☆★◇◆□■○●◎△▲▽▼*＊]\s*/u;

/** Writes the listings of a section, with their evidence; notes that carry programs over come after all own entries are placed. */
export function listPrograms(world: World, section: OpenSection, placements: Placements): void {
  const { plan, outline, seed, spot } = section;
  const free = new Set(outline.entries);
  const order: { readonly entry: ListEntry; readonly spot: Spot }[] = [];
  for (const [item, place] of each(seed.programs, at(spot, 'programs'))) {
    const entry =
      item.carries === undefined
        ? ownEntry(world, section, item, { place, free, placements })
        : noteEntry(world, section, item.note, { place, free });
    if (entry === undefined) continue;
    free.delete(entry);
    order.push({ entry, spot: place });
  }
  if (!world.report.concerns(plan.spot.seed.file)) reportMissing(world, section, free);
  reportDisorder(world, section, order);
}

/** The programs that a note (※☆…) carries over from another section. */
export function listCarried(world: World, section: OpenSection, placements: Placements): void {
  const { plan, seed, spot, outline } = section;
  for (const [item, place] of each(seed.programs, at(spot, 'programs'))) {
    if (item.carries === undefined) continue;
    const note = outline.entries.find(({ text }) => text === item.note);
    if (note === undefined) continue;
    const carried = item.carries.flatMap(
      (slug, index) => world.programs.resolve(keyIn(plan, slug), at(place, 'carries', index)) ?? [],
    );
    for (const [index, program] of carried.entries()) {
      const placement = placements.programs.get(program.fact.id);
      if (placement === undefined) continue;
      const row = { section, program, position: nextPosition(placements, section), carried: true };
      addListing(world, row, [placement.entry, note], at(place, 'carries', index));
    }
    checkMarked(world, section, carried, { note, place: at(place, 'carries'), placements });
  }
}

function ownEntry(
  world: World,
  section: OpenSection,
  { program: slug, marker }: { readonly program: string; readonly marker: string },
  {
    place,
    free,
    placements,
  }: { readonly place: Spot; readonly free: ReadonlySet<ListEntry>; readonly placements: Placements },
): ListEntry | undefined {
  const program = world.programs.resolve(keyIn(section.plan, slug), place);
  if (program === undefined) return undefined;
  const { name } = program.fact;
  const entry = [...free].find(({ text }) => unmarked(text) === name);
  if (entry === undefined) {
    reportUnlisted(world, section, name, place);
    return undefined;
  }
  const theirs = entry.text.slice(0, entry.text.length - name.length).trim();
  if (theirs !== marker) {
    const written = theirs === '' ? slug : `${theirs} ${slug}`;
    world.report.add(
      place,
      `In the source the entry is 「${entry.text}」, ${theirs === '' ? 'without a marker' : `with the marker ${theirs}`}.`,
      `Write \`${written}\`.`,
    );
  }
  const placement = { entry, name: { start: entry.end - name.length, end: entry.end }, marker: theirs };
  if (!placements.programs.has(program.fact.id)) placements.programs.set(program.fact.id, placement);
  const row = {
    section,
    program,
    position: nextPosition(placements, section),
    marker: theirs === '' ? undefined : theirs,
    carried: false,
  };
  addListing(world, row, [entry], place);
  return entry;
}

function noteEntry(
  world: World,
  section: OpenSection,
  note: string,
  { place, free }: { readonly place: Spot; readonly free: ReadonlySet<ListEntry> },
): ListEntry | undefined {
  const entry = [...free].find(({ text }) => text === note);
  if (entry === undefined) reportUnlisted(world, section, note, at(place, 'note'));
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
  const link = { section: section.fact.id, program: program.fact.id };
  world.listings.push(defined({ ...link, ...listing }));
  for (const stretch of quotes) {
    const quote = section.plan.source.quote(stretch);
    world.evidence.add(
      { relation: 'LISTS', subject: link.section, object: link.program, basis: 'STATED', quote, terms: [] },
      spot,
    );
  }
}

function nextPosition({ lengths }: Placements, { fact }: OpenSection): number {
  const position = (lengths.get(fact.id) ?? 0) + 1;
  lengths.set(fact.id, position);
  return position;
}

function unmarked(text: string): string {
  return text.replace(markers, '');
}

function reportUnlisted({ report }: World, { outline }: OpenSection, name: string, spot: Spot): void {
  const near = closest(
    name,
    outline.entries.map(({ text }) => unmarked(text)),
  );
  const remedy =
    near === null
      ? `It lists ${outline.entries.map(({ text }) => `「${text}」`).join('、')}.`
      : `Did you mean 「${near}」?`;
  report.add(spot, `The list of section (${outline.number}) has no 「${name}」.`, remedy);
}

function reportMissing(
  { report }: World,
  { outline, spot }: OpenSection,
  free: ReadonlySet<ListEntry>,
): void {
  for (const { text } of free) {
    report.add(
      at(spot, 'programs'),
      `The list of section (${outline.number}) has 「${text}」, which is missing here.`,
      'Add the program, with an entry under `programs`.',
    );
  }
}

function reportDisorder(
  { report }: World,
  { outline }: OpenSection,
  order: readonly { readonly entry: ListEntry; readonly spot: Spot }[],
): void {
  const wrong = order.find(
    ({ entry }, index) => index > 0 && entry.start < (order[index - 1]?.entry.start ?? 0),
  );
  if (wrong === undefined) return;
  const position = outline.entries.indexOf(wrong.entry) + 1;
  report.add(
    wrong.spot,
    `In the source 「${wrong.entry.text}」 is entry ${position} of the list.`,
    'Keep the order of the source.',
  );
}

/** A note carries exactly the programs that bear the marker it names. */
function checkMarked(
  { report, programs }: World,
  section: OpenSection,
  carried: readonly OpenProgram[],
  {
    note,
    place,
    placements,
  }: { readonly note: ListEntry; readonly place: Spot; readonly placements: Placements },
): void {
  const named = markers.exec(note.text.replace(/^※/u, ''))?.[0].trim();
  if (named === undefined) return;
  for (const [{ slug }] of each(section.plan.seed.programs, section.plan.spot)) {
    const program = programs.get(keyIn(section.plan, slug));
    if (program === undefined) continue;
    const marked = placements.programs.get(program.fact.id)?.marker === named;
    if (marked === carried.includes(program)) continue;
    const message = marked
      ? `\`${program.fact.slug}\` bears ${named} in its list, but is not carried over here.`
      : `\`${program.fact.slug}\` is carried over, but does not bear ${named} in its list.`;
    report.add(place, message, `Carry over the programs marked ${named}, and those alone.`);
  }
}
