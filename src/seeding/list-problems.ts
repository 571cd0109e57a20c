/** Where a file's list of programs and that of the source differ, told entry by entry. */

import { closest, meant } from './closest.js';
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
  const listed = `「${names.join('」、「')}」`;
  report.add(
    spot,
    {
      en: `The list of section (${outline.number}) has no 「${name}」.`,
      ja: `節(${outline.number})の一覧に「${name}」はありません。`,
    },
    near === null ? { en: `It lists ${listed}.`, ja: `一覧にあるのは${listed}です。` } : meant(`「${near}」`),
  );
}

/** A section lists programs of its own plan. */
export function reportForeign(report: Report, { fact: { slug }, plan }: OpenProgram, spot: Spot): void {
  report.add(
    spot,
    {
      en: `The program \`${slug}\` is one of the plan \`${plan.key}\`.`,
      ja: `事業 \`${slug}\` は計画 \`${plan.key}\` のものです。`,
    },
    {
      en: 'Describe the entry under `programs` of this plan, with a slug that ends in its year.',
      ja: 'この計画の `programs` に、末尾に年度を付けた slug で書いてください。',
    },
  );
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
      {
        en: `The list of section (${outline.number}) has 「${text}」, which is missing here.`,
        ja: `節(${outline.number})の一覧にある「${text}」がここにありません。`,
      },
      {
        en: 'Add the program here, with an entry of its own under `programs`.',
        ja: 'この事業をここに加え、`programs` にもその項目を書いてください。',
      },
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
  const [how, ja] =
    theirs === ''
      ? ['without a marker', '印が付いていません']
      : [`with the marker ${theirs}`, `印 ${theirs} が付いています`];
  const written = theirs === '' ? slug : `${theirs} ${slug}`;
  report.add(
    spot,
    { en: `In the source the entry is 「${text}」, ${how}.`, ja: `出典の項目は「${text}」で、${ja}。` },
    { en: `Write \`${written}\`.`, ja: `\`${written}\` と書いてください。` },
  );
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
  report.add(
    wrong.spot,
    {
      en: `In the source 「${wrong.entry.text}」 is entry ${position} of the list.`,
      ja: `出典では「${wrong.entry.text}」は一覧の${position}番目です。`,
    },
    { en: 'Keep the order of the source.', ja: '出典の順に並べてください。' },
  );
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
  report.add(
    spot,
    marked
      ? {
          en: `\`${slug}\` bears ${named} in its list, but is not carried over here.`,
          ja: `\`${slug}\` は一覧で ${named} が付いていますが、ここに再掲されていません。`,
        }
      : {
          en: `\`${slug}\` is carried over, but does not bear ${named} in its list.`,
          ja: `\`${slug}\` は再掲されていますが、一覧では ${named} が付いていません。`,
        },
    {
      en: `Carry over the programs marked ${named}, and those alone.`,
      ja: `${named} の付いた事業だけを、もれなく再掲してください。`,
    },
  );
}
