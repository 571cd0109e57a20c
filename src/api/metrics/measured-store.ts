/** A store whose questions are measured. */

import { Fault } from '../../model/errors.js';
import type { Store } from '../../graph/store.js';
import { defectCode } from '../errors.js';

import type { Metrics } from './metrics.js';

export function measured(store: Store, metrics: Metrics): Store {
  return {
    async read(...question) {
      const end = metrics.beginQuestion();
      try {
        const rows = await store.read(...question);
        end('OK');
        return rows;
      } catch (error) {
        end(error instanceof Fault ? error.code : defectCode);
        throw error;
      }
    },
    writing: (work) => store.writing(work),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}
