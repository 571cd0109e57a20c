/** A cap on fields of one name that have fields below them: validation compares those in pairs. */

import { type DocumentNode, visit } from 'graphql';

import type { Settings } from '../settings.js';

import { overLimit, refusedAt } from './over-limit.js';

/** Throws a `GraphQLError` of a `Fault`, with its place. */
export function checkEqualFields(document: DocumentNode, settings: Settings): void {
  const met = new Map<string, number>();
  visit(document, {
    Field(field) {
      const { alias, name, selectionSet } = field;
      if (!selectionSet) return;
      const key = (alias ?? name).value;
      const count = (met.get(key) ?? 0) + 1;
      met.set(key, count);
      if (count > settings.maxEqualFields) {
        const next = 'Name what repeats in a fragment.';
        throw refusedAt(field, overLimit('maxEqualFields', settings, count, { next }));
      }
    },
  });
}
