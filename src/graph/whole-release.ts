/** All of a release, read once beside what requests ask: nothing of it is kept, so that nothing else has to go. */

import type { StoredLink } from '../model/compared.js';
import type { Id, Kind } from '../model/kinds.js';
import type { RecordOf } from '../model/records.js';
import { type ReleaseInfo, thingsIn } from '../model/release.js';

import type { Question } from './question.js';
import { idsOfOrdinals, linksOfThings } from './questions/compared.js';
import { recordsOf } from './questions/records.js';
import { textsOfSources } from './questions/texts.js';
import type { ReleaseView } from './release-view.js';

export interface WholeRelease {
  readonly info: ReleaseInfo;
  /** Of all things, by ordinal. */
  ids(): Promise<readonly Id[]>;
  /** All of a kind in their order, some at a time. */
  records<K extends Kind>(kind: K): AsyncIterable<readonly RecordOf[K][]>;
  /** The links that start from the things of a kind, in their order, some at a time; those of one thing in no particular order. */
  links(kind: Kind): AsyncIterable<readonly StartingLinks[]>;
  /** Null for a source without text. @param place - of the source among all of them */
  textOf(place: number): Promise<string | null>;
}

export interface StartingLinks {
  /** An ordinal. */
  readonly from: number;
  readonly links: readonly StoredLink[];
}

/** Things a statement: decoding more would keep others waiting who are answered by the same process. */
const window = 1_000;

/** What is asked throws `Fault` RELEASE_UNKNOWN once the release is retired, and what the store throws. */
export function wholeRelease(view: ReleaseView, signal: AbortSignal): WholeRelease {
  async function* answers<Answer>(
    first: number,
    count: number,
    questionFor: (ordinals: readonly number[]) => Question<number, Answer>,
  ): AsyncGenerator<readonly Answer[]> {
    for (let low = first; low < first + count; low += window) {
      const length = Math.min(window, first + count - low);
      const ordinals = Array.from({ length }, (_, place) => low + place);
      yield await view.askUnkept(questionFor(ordinals), ordinals, signal);
    }
  }
  const { info } = view;
  return {
    info,
    async ids() {
      const ids: Id[] = [];
      for await (const some of answers(0, thingsIn(info.counts), () => idsOfOrdinals)) ids.push(...some);
      return ids;
    },
    records<K extends Kind>(kind: K) {
      const records = answers(view.firstOf(kind), info.counts[kind], (ordinals) =>
        recordsOf(ordinals, () => kind),
      );
      return records as AsyncGenerator<readonly RecordOf[K][]>;
    },
    async *links(kind) {
      let from = view.firstOf(kind);
      for await (const some of answers(from, info.counts[kind], () => linksOfThings))
        yield some.map((links) => ({ from: from++, links }));
    },
    async textOf(place) {
      const [text] = await view.askUnkept(textsOfSources, [view.firstOf('Source') + place], signal);
      return text?.text ?? null;
    },
  };
}
