/** `tsunagu coverage`: the text of a source with what supports nothing marked, and how much of each plan is cited. */

import pc from 'picocolors';

import type { Dataset, SourceFact } from '../model/dataset.js';
import { Fault } from '../model/errors.js';
import { type CitedSource, citedSource, type Piece, type Share } from '../seeding/citing.js';
import { didYouMean } from '../seeding/closest.js';

import { padded } from './columns.js';
import { marked } from './marks.js';
import { datasetOf } from './seeds.js';

/** All sources that have a text, or the one that is named. Throws `Fault`s SEEDS_INVALID and SETTING_INVALID. */
export async function coverage(seeds: string, key?: string): Promise<void> {
  const dataset = await datasetOf(seeds);
  for (const source of sourcesOf(dataset, key)) {
    process.stdout.write(coverageText(source, citedSource(dataset, source)));
  }
}

function sourcesOf({ sources }: Dataset, key: string | undefined): readonly SourceFact[] {
  const texts = sources.filter(({ text }) => text !== undefined);
  if (key === undefined) return texts;
  const found = texts.filter(({ id }) => keyOf(id) === key);
  if (found.length > 0) return found;
  throw new Fault('SETTING_INVALID', `There is no source \`${key}\` with a text.`, {
    next: didYouMean(
      key,
      texts.map(({ id }) => keyOf(id)),
    ).en,
  });
}

function keyOf(id: string): string {
  return id.slice('Source:'.length);
}

/** Numbered lines, then a table of shares. */
export function coverageText({ id, title }: SourceFact, { lines, plans, total }: CitedSource): string {
  const body = lines.map((line, index) =>
    `${String(index + 1).padStart(4)}  ${line.map(shown).join('')}`.trimEnd(),
  );
  const named = plans.map(({ name, period, share }) => [`${name}  ${period}`, share] as const);
  const rows = [...named, ['In all', total] as const];
  return `${pc.bold(title)}  ${id}

${body.join('\n')}

${rows.map(([name, share]) => `${padded(name, 60)}${shareText(share)}`).join('\n')}
Letters and digits that a quote cites, of all; headings apart.
`;
}

function shown({ kind, text }: Piece): string {
  if (kind === 'uncited') return marked(text);
  return kind === 'heading' ? pc.bold(text) : text;
}

function shareText({ cited, all }: Share): string {
  const percent = all === 0 ? '–' : `${((100 * cited) / all).toFixed(1)} %`;
  return `${String(cited).padStart(6)} / ${String(all).padStart(5)}  ${percent.padStart(7)}`;
}
