/** A release in Neo4j, asked for its comparison: a statement asks for so many things that it is soon over. */

import { comparedLinks } from '../../model/compared.js';
import type { Kind } from '../../model/kinds.js';
import { thingsIn } from '../../model/release.js';
import type { Question, QuestionKey } from '../question.js';
import { digestsBetween, idsOfOrdinals, linksOfThings, placesBetween } from '../questions/compared.js';
import { recordsOf } from '../questions/records.js';
import { textsOfSources } from '../questions/texts.js';
import type { Scope } from '../scope.js';

import { type ComparedRelease, rangesOf, type SpanRow } from './compared-release.js';

/** Things a statement. */
const window = 20_000;
const batch = 5_000;

/** When the scope's signal aborts, nothing more is asked. */
export function storedRelease(scope: Scope): ComparedRelease {
  const { info, shapes } = scope.view;
  const kindOf = (ordinal: number): Kind => scope.view.kindOf(ordinal);
  const ask = async <Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keys: readonly Key[],
  ): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (const keysNow of batches(keys)) {
      scope.signal.throwIfAborted();
      answers.push(...(await scope.ask(question, keysNow)));
    }
    return answers;
  };
  return {
    id: info.id,
    counts: info.counts,
    async digests() {
      const parts: Buffer[] = [];
      for (const between of windows(0, thingsIn(info.counts))) {
        parts.push(...(await ask(digestsBetween, [between])));
      }
      return Buffer.concat(parts);
    },
    idsOf: (things) => ask(idsOfOrdinals, things),
    linksOf: async (things) => {
      const links = await ask(linksOfThings, things);
      return things.map((thing, index) => comparedLinks(kindOf(thing), links[index] ?? [], shapes.shapes));
    },
    async spansOf(kind) {
      const { first, end } = rangesOf(info.counts)[kind];
      const places: (readonly number[])[] = [];
      for (const between of windows(first, end)) {
        for (const some of await ask(placesBetween, [between])) places.push(...some);
      }
      return places as unknown as readonly SpanRow[];
    },
    recordsOf: (things) => ask(recordsOf(things, kindOf), things),
    async textsOf(sources) {
      const texts = await ask(textsOfSources, sources);
      return texts.map((text) => text?.text ?? null);
    },
  };
}

function* windows(first: number, end: number): Generator<readonly [number, number]> {
  for (let low = first; low < end; low += window) yield [low, Math.min(end, low + window)];
}

function* batches<Key>(keys: readonly Key[]): Generator<readonly Key[]> {
  for (let start = 0; start < keys.length; start += batch) yield keys.slice(start, start + batch);
}
