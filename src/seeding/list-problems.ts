/** Where a file's list of programs and that of the source differ, told entry by entry. */

import { closest } from './closest.js';
import type { OpenProgram, OpenSection } from './open-things.js';
import type { ListEntry } from './program-list.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';

const markers = /^[☆★◇◆□■○●◎△▲▽▼*＊]\s*/u;

/** The text of an entry without the sign before it. */
export function unmarked(text: string): string {
  return text.replace(markers, '');
}

/** The sign that a note is about: ☆ in `※☆の事業も併せて実施`. */
export function markerNamedBy(note: string): string | undefined {
  return markers.exec(note.replace(/^※/u, ''))?.[0].trim();
}

/** The file lists what the source does not. */
export function reportUnlisted(report: Report, { outline }: OpenSection, name: string, spot: Spot): void {
  const names = outline.entries.map(({ text }) => unmarked(text));
  const near = closest(name, names);
  const remedy = near === null ? `It lists 「${names.join('」、「')}」.` : `Did you mean 「${near}」?`;
  report.add(spot, `The list of section (${outline.number}) has no 「${name}」.`, remedy);
}

/** The source lists what the file does not. */
export function reportMissing(
  report: Report,
  { outline, spot }: OpenSection,
  entries: Iterable<ListEntry>,
): void {
  for (const { text } of entries) {
    report.add(
      at(spot, 'programs'),
      `The list of section (${outline.number}) has 「${text}」, which is missing here.`,
      'Add the program here, with an entry of its own under `programs`.',
    );
  }
}

/** The marker of the file is not that of the source. */
export function reportMarker(
  report: Report,
  { text }: ListEntry,
  { marker: theirs, slug }: { readonly marker: string; readonly slug: string },
  spot: Spot,
): void {
  const how = theirs === '' ? 'without a marker' : `with the marker ${theirs}`;
  const written = theirs === '' ? slug : `${theirs} ${slug}`;
  report.add(spot, `In the source the entry is 「${text}」, ${how}.`, `Write \`${written}\`.`);
}

/** The first entry that stands before its forerunner in the source. */
export function reportDisorder(
  report: Report,
  { outline }: OpenSection,
  order: readonly { readonly entry: ListEntry; readonly spot: Spot }[],
): void {
  const wrong = order.find(({ entry }, index) => entry.start < (order[index - 1]?.entry.start ?? 0));
  if (wrong === undefined) return;
  const position = outline.entries.indexOf(wrong.entry) + 1;
  const message = `In the source 「${wrong.entry.text}」 is entry ${position} of the list.`;
  report.add(wrong.spot, message, 'Keep the order of the source.');
}

/** A note carries over exactly the programs that bear the marker it names. */
export function reportCarried(
  report: Report,
  {
    program,
    named,
    marked,
  }: { readonly program: OpenProgram; readonly named: string; readonly marked: boolean },
  spot: Spot,
): void {
  const { slug } = program.fact;
  const message = marked
    ? `\`${slug}\` bears ${named} in its list, but is not carried over here.`
    : `\`${slug}\` is carried over, but does not bear ${named} in its list.`;
  report.add(spot, message, `Carry over the programs marked ${named}, and those alone.`);
}
