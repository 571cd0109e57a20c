/** A cap on fields of one name that have fields below them: validation compares those in pairs. */

import { type DocumentNode, visit } from 'graphql';

import type { Settings } from '../settings.js';

import { overLimit } from './over-limit.js';

/** Throws a `Fault`. */
export function checkEqualFields(document: DocumentNode, settings: Settings): void {
  const met = new Map<string, number>();
  visit(document, {
    Field({ alias, name, selectionSet }) {
      if (!selectionSet) return;
      const key = (alias ?? name).value;
      const count = (met.get(key) ?? 0) + 1;
      met.set(key, count);
      if (count > settings.maxEqualFields) {
        throw overLimit('maxEqualFields', settings, count, 'Name what repeats in a fragment.');
      }
    },
  });
}
