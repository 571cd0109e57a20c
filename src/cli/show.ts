/** `tsunagu show`: a thing of the seeds with its fields and links, each link with the quotes it rests on. */

import pc from 'picocolors';

import type { Dataset, EvidenceFact, Note, TermHit } from '../model/dataset.js';
import { Fault } from '../model/errors.js';
import { codePointsOf } from '../model/text.js';
import { didYouMean } from '../seeding/closest.js';
import { type Link, linksOf } from '../seeding/links.js';
import { labelOf, type Thing, Things } from '../seeding/things.js';

import { padded, wrapped } from './columns.js';
import { fieldsOf } from './fields.js';
import { marked } from './marks.js';
import { datasetOf } from './seeds.js';

/** Columns where the terminal does not say. */
const usualColumns = 100;

/** Throws `Fault`s SEEDS_INVALID and, of a name that is unknown or ambiguous, SETTING_INVALID. */
export async function show(seeds: string, name: string): Promise<void> {
  const dataset = await datasetOf(seeds);
  const things = new Things(dataset);
  const thing = theOne(things, name);
  process.stdout.write(portrait({ dataset, things, columns: process.stdout.columns || usualColumns }, thing));
}

/** The one thing that is called so. */
export function theOne(things: Things, name: string): Thing {
  const [found, ...more] = things.find(name);
  if (found === undefined) {
    const near = didYouMean(name, things.names);
    throw new Fault('SETTING_INVALID', `Nothing in the seeds is called \`${name}\`.`, {
      next: near.en.startsWith('Did')
        ? near.en
        : 'Give an id, key, slug or name, e.g. Theme:dx, sumida, 墨田区.',
    });
  }
  if (more.length === 0) return found;
  const ids = [found, ...more].map((thing) => `  ${thing.id}  ${labelOf(thing)}`);
  throw new Fault('SETTING_INVALID', `Several things are called \`${name}\`:\n${ids.join('\n')}`, {
    next: 'Give the id of the one that is meant.',
  });
}

/** What a thing is drawn from, and how wide. */
export interface Canvas {
  readonly dataset: Dataset;
  readonly things: Things;
  readonly columns: number;
}

/** Name and id, fields, links. */
export function portrait(canvas: Canvas, thing: Thing): string {
  const fields = fieldsOf(canvas.things, thing);
  const width = Math.max(0, ...fields.map(([name]) => name.length)) + 2;
  const links = linksOf(canvas.dataset, thing.id);
  return [
    ...indented(canvas, '', `${pc.bold(labelOf(thing))}  ${pc.cyan(thing.id)}`),
    '',
    ...fields.flatMap(([name, value]) => indented(canvas, padded(`  ${name}`, width + 2), value)),
    ...links.flatMap((link) => ['', ...linkLines(canvas, link)]),
    '',
  ].join('\n');
}

function linkLines(canvas: Canvas, { relation, direction, other, evidence, note }: Link): readonly string[] {
  const thing = canvas.things.get(other);
  const label = thing === undefined ? '' : labelOf(thing);
  const arrow = direction === 'out' ? '→' : '←';
  return [
    ...indented(canvas, `${relation} ${arrow} `, `${pc.bold(label)}  ${pc.cyan(other)}`),
    ...noteLines(canvas, note),
    ...evidence.flatMap((piece) => evidenceLines(canvas, piece)),
  ];
}

function evidenceLines(canvas: Canvas, evidence: EvidenceFact): readonly string[] {
  const { basis, level, role, involvementRole, wording, match, quote, note, terms } = evidence;
  const kinds = [basis, level, role ?? involvementRole, match].filter((word) => word !== undefined);
  const words = [
    ...kinds.map((word) => word.toLowerCase().replaceAll('_', ' ')),
    ...(wording ? [`「${wording}」`] : []),
  ];
  const { startLine, endLine } = quote;
  const lines =
    startLine === endLine ? `line ${String(startLine)}` : `lines ${String(startLine)}–${String(endLine)}`;
  return [
    `  ${words.join(', ')}; ${lines}`,
    ...indented(canvas, '    ', withTerms(quote.text, quote.start, terms)),
    ...noteLines(canvas, note),
  ];
}

function noteLines(canvas: Canvas, note: Note | undefined): readonly string[] {
  return [note?.ja, note?.en].flatMap((text) => (text === undefined ? [] : indented(canvas, '    – ', text)));
}

/** A quote with its terms marked; places are code points of the source. */
function withTerms(text: string, start: number, terms: readonly TermHit[]): string {
  const points = codePointsOf(text);
  let [shown, place] = ['', 0];
  for (const term of terms) {
    shown += points.slice(place, term.start - start).join('') + marked(term.text);
    place = term.end - start;
  }
  return shown + points.slice(place).join('');
}

/** A text behind its head, further lines below its beginning. */
function indented({ columns }: Canvas, head: string, text: string): readonly string[] {
  const lines = wrapped(text, Math.max(20, columns - head.length));
  return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`);
}
