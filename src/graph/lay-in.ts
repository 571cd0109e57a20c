/**
 * Laying in: what leads from thing to thing in a release, as it is read where nothing is chosen, and the columns that things
 * are chosen, grouped and sorted by are fetched before anyone waits for them. Lists, filters, groups and paths begin with these, so that
 * whoever asks first waits for little more than records. Evidence is not: there is more of it than of all else, and it is asked for
 * where it is shown.
 */

import { type Kind, kinds } from '../model/kinds.js';
import { widestReading } from '../model/reading.js';

import { type Block, blocksOf, stockOf } from './blocks.js';
import { valuesInBlock } from './filters/columns.js';
import { type Lead, leads } from './leads.js';
import { linksInBlock } from './link-blocks.js';
import type { Question } from './question.js';
import type { ReleaseView } from './release-view.js';
import { neighboursOfThings } from './walks/neighbours.js';

/** Blocks a question: what others ask meanwhile is answered between two. */
const atOnce = 16;

/**
 * Returns how many bytes have been laid in: when all is, when there is no more room, or when the signal aborts. Throws what the
 * store throws.
 *
 * @param room - bytes
 */
export async function layIn(view: ReleaseView, room: number, signal: AbortSignal): Promise<number> {
  const asker = { figures: { asked: 0, kept: 0 }, signal };
  let bytes = 0;
  try {
    for (const { question, blocks } of pieces(view)) {
      if (signal.aborted || bytes >= room) break;
      const answers = await view.ask(question, blocks, asker);
      bytes += answers.reduce<number>((sum, answer) => sum + question.bytesOf(answer), 0);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return bytes;
}

/** All of it, some blocks after the other. */
function* pieces(view: ReleaseView): Generator<Omit<LaidIn, 'kind'> & { readonly blocks: readonly Block[] }> {
  for (const { kind, question } of laidIn(view)) {
    const blocks = blocksOf(stockOf(view, kind), null);
    for (let first = 0; first < blocks.length; first += atOnce)
      yield { question, blocks: blocks.slice(first, first + atOnce) };
  }
}

interface LaidIn {
  readonly kind: Kind;
  readonly question: Question<Block, unknown>;
}

/** What each kind but evidence is led to, its neighbours on paths, and what it is chosen by. */
function laidIn({ shapes }: ReleaseView): readonly LaidIn[] {
  const led = kinds
    .filter((kind) => kind !== 'Evidence')
    .flatMap((kind) => Object.values(leads[kind]).flatMap((lead) => questionsOf(lead, kind, shapes)));
  const near = linksInBlock(neighboursOfThings, widestReading, shapes);
  const chosen = chosenBy.flatMap(([kind, properties]) =>
    properties.map((property) => ({ kind, question: valuesInBlock(kind, property) })),
  );
  return [...led, ...neighboursOfThings.from.map((kind) => ({ kind, question: near })), ...chosen];
}

/** Terms of closed lists, places and years first, which are few words for many things; then what things are called, and sorted by. */
const chosenBy: readonly (readonly [Kind, readonly string[]])[] = [
  ['Municipality', ['kind', 'prefecture', 'slug']],
  ['Category', ['number', 'scheme']],
  ['Theme', ['slug']],
  ['Plan', ['scheme', 'startFiscalYear', 'endFiscalYear']],
  ['Program', ['nameKind', 'instrument']],
  ['Organization', ['kind', 'basis', 'named']],
  ['Document', ['kind']],
  ['Statement', ['kind', 'goalKind', 'headline']],
  ['Involvement', ['role', 'basis', 'level']],
  ...(['Municipality', 'Theme', 'Organization', 'Program'] as const).map(
    (kind) => [kind, ['name', 'kana', 'romaji', 'nameEn']] as const,
  ),
];

/** None for a list that has an order of its own: it is no part of a block. */
function questionsOf(lead: Lead, kind: Kind, shapes: ReleaseView['shapes']): readonly LaidIn[] {
  if ('property' in lead) return [{ kind, question: valuesInBlock(kind, lead.property) }];
  const { walk } = lead;
  if (walk.to === 'Evidence' || walk.order !== undefined) return [];
  return [{ kind, question: linksInBlock(walk, widestReading, shapes) }];
}
