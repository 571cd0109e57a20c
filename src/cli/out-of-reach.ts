/** A store that cannot be reached, as it is told at the command line, where there is no log: where it is looked for, and why not. */

import { Fault } from '../model/errors.js';

import type { OpenStore } from './store-choice.js';

/** What the questions give; their `Fault` STORE_UNAVAILABLE names the place of the store and what the driver said. */
export async function orSayWhere<Answer>(
  { place }: OpenStore,
  questions: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await questions();
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'STORE_UNAVAILABLE' && error.cause instanceof Error)) {
      throw error;
    }
    const said = error.cause.message.trim();
    throw new Fault('STORE_UNAVAILABLE', `The database cannot be reached: ${place}\n${said}`, {
      next: 'Start it, or correct NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
      cause: error.cause,
    });
  }
}
