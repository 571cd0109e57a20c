/**
 * Answers already given, by release, question, its variant and key. A release never changes, so nothing here is ever
 * wrong; it is only ever let go, least recently used first, when there is no room.
 */

import { LRUCache } from 'lru-cache';

export interface KeptAnswers {
  get(key: string): object | undefined;
  /** @param bytes - about how much memory the answer takes */
  keep(key: string, answer: object, bytes: number): void;
}

/** @param maxBytes - room for answers; 0 keeps none */
export function keptAnswers(maxBytes: number): KeptAnswers {
  if (maxBytes === 0) return { get: () => undefined, keep: () => undefined };
  const cache = new LRUCache<string, object>({ maxSize: maxBytes });
  return {
    get: (key) => cache.get(key),
    keep: (key, answer, bytes) => {
      cache.set(key, answer, { size: Math.max(1, Math.ceil(bytes)) });
    },
  };
}
