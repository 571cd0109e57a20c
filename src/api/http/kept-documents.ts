/**
 * Documents that were parsed and found valid, kept for Apollo from the second time on that they are asked: some thousand of the
 * usual size, least recently used ones go first. One that nobody asks again would take the place of one that is asked, and be
 * garbage that lived long.
 */

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<never>['documentStore']>;

/** Characters of all of them; the tree of one takes some 40 bytes of memory. Apollo's own store would take 150 MB. */
const mostCharacters = 500_000;

/** Of documents that were asked once, how many are remembered; a digest each. */
const mostAskedOnce = 10_000;

export function keptDocuments(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? 0),
  });
  const askedOnce = new LRUCache<string, true>({ max: mostAskedOnce });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      if (askedOnce.has(key)) documents.set(key, document);
      else askedOnce.set(key, true);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
