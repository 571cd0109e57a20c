/**
 * Answers already given, by release, question, its variant and key. A release never changes, so nothing here is ever
 * wrong; it is only ever let go, least recently used first, when there is no room.
 */

import { LRUCache } from 'lru-cache';

export interface KeptAnswers {
  readonly figures: KeptFigures;
  get(key: string): object | undefined;
  /** @param bytes - about how much memory the answer takes */
  keep(key: string, answer: object, bytes: number): void;
}

/** How much is kept, and how often it was of use since the start. */
export interface KeptFigures {
  readonly entries: number;
  readonly bytes: number;
  readonly maxBytes: number;
  readonly hits: number;
  readonly misses: number;
  /** How many have been let go for want of room. */
  readonly evictions: number;
}

/** @param maxBytes - room for answers; 0 keeps none */
export function keptAnswers(maxBytes: number): KeptAnswers {
  const counts = { hits: 0, misses: 0, evictions: 0 };
  const cache = maxBytes === 0 ? undefined : cacheOf(maxBytes, () => (counts.evictions += 1));
  return {
    get(key) {
      const answer = cache?.get(key);
      counts[answer === undefined ? 'misses' : 'hits'] += 1;
      return answer;
    },
    keep(key, answer, bytes) {
      cache?.set(key, answer, { size: Math.max(1, Math.ceil(bytes)) });
    },
    get figures() {
      return { entries: cache?.size ?? 0, bytes: cache?.calculatedSize ?? 0, maxBytes, ...counts };
    },
  };
}

function cacheOf(maxSize: number, evicted: () => void): LRUCache<string, object> {
  return new LRUCache({
    maxSize,
    dispose: (_answer, _key, reason) => {
      if (reason === 'evict') evicted();
    },
  });
}
