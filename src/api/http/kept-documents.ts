/** Documents that were parsed and found valid, kept for Apollo: some thousand of the usual size, least recently used ones go first. */

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<never>['documentStore']>;

/** Characters of all of them; the tree of one takes some 40 bytes of memory. Apollo's own store would take 150 MB. */
const mostCharacters = 500_000;

export function keptDocuments(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? 0),
  });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
