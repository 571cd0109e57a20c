/**
 * Laying in: what the things of a release are, what leads from one to another, and by which ids and names they are found, are
 * fetched before anyone waits for them. So whoever asks first waits for searches and for evidence, which is not laid in: there is
 * more of it than of all else, and it is asked for where it is shown.
 */

import { setImmediate as turn } from 'node:timers/promises';

import { type Kind, kinds } from '../model/kinds.js';
import { bucketsFor, lookedUpKinds } from '../model/lookup-term.js';
import { widestReading } from '../model/reading.js';
import { thingsIn } from '../model/release.js';

import { type Block, blocksOf, stockOf } from './blocks.js';
import { valuesInBlock } from './filters/columns.js';
import { bytesOfIdTable, idTable } from './id-table.js';
import { type Lead, leads } from './leads.js';
import { linksInBlock } from './link-blocks.js';
import type { Question, QuestionKey } from './question.js';
import { lookupBuckets } from './questions/ordinals.js';
import { recordsInBlock } from './record-blocks.js';
import type { Asker, ReleaseView } from './release-view.js';
import { questionOf } from './walk.js';
import { neighboursOfThings } from './walks/neighbours.js';

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
    for (const lay of pieces(view, asker)) {
      if (signal.aborted || bytes >= room) break;
      bytes += await lay();
      // what is worked out from what is kept is done at once
      await turn();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return bytes;
}

/** Lays some of it in, and returns how many bytes that is. */
type Laying = () => Promise<number>;

/** All of it: what would be missed most comes first. */
function* pieces(view: ReleaseView, asker: Asker): Generator<Laying> {
  function* ask<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keys: readonly Key[],
    atOnce: number,
  ): Generator<Laying> {
    for (let first = 0; first < keys.length; first += atOnce) {
      yield async () => {
        const answers = await view.ask(question, keys.slice(first, first + atOnce), asker);
        return answers.reduce<number>((sum, answer) => sum + question.bytesOf(answer), 0);
      };
    }
  }
  function* askInBlocks(kind: Kind, question: Question<Block, unknown>): Generator<Laying> {
    yield* ask(question, blocksOf(stockOf(view, kind), null), blocksAtOnce);
  }
  function* askLead(kind: Kind, lead: Lead): Generator<Laying> {
    if ('property' in lead) {
      yield* askInBlocks(kind, valuesInBlock(kind, lead.property));
      return;
    }
    const { walk } = lead;
    if (walk.to === 'Evidence') return;
    const { items: parents } = view.everything(kind);
    // a block has no order
    if (walk.order !== undefined)
      yield* ask(questionOf(walk, widestReading, view.shapes), [...parents], keysAtOnce);
    else yield* askInBlocks(kind, linksInBlock(walk, widestReading, view.shapes));
  }

  for (const kind of shown) yield* askInBlocks(kind, recordsInBlock(kind));
  for (const kind of shown) for (const lead of Object.values(leads[kind])) yield* askLead(kind, lead);
  const near = linksInBlock(neighboursOfThings, widestReading, view.shapes);
  for (const kind of neighboursOfThings.from) yield* askInBlocks(kind, near);
  for (const [kind, properties] of chosenBy)
    for (const property of properties) yield* askInBlocks(kind, valuesInBlock(kind, property));
  for (const kind of lookedUpKinds) yield async () => bytesOfIdTable(await idTable(view, kind, asker));
  yield* ask(lookupBuckets, ordinalsOfBuckets(view.info), keysAtOnce);
}

/** A statement: what others ask meanwhile is answered between two. */
const blocksAtOnce = 16;
const keysAtOnce = 256;

/** There is more evidence than of all else, and it is asked for where it is shown. */
const shown = kinds.filter((kind) => kind !== 'Evidence');

function ordinalsOfBuckets({ counts }: ReleaseView['info']): readonly number[] {
  return Array.from({ length: bucketsFor(counts) }, (_, place) => thingsIn(counts) + place);
}

/** Terms of closed lists, places and years, and what things are called and sorted by: in the form in which they are compared. */
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
  ...(['Municipality', 'Theme', 'Industry', 'Organization', 'Program'] as const).map(
    (kind) => [kind, ['name', 'kana', 'romaji', 'nameEn']] as const,
  ),
];
