/** A store that cannot be used, as it is told at the command line, where there is no log: where it is looked for, and why not. */

import { Fault } from '../model/errors.js';
import { toLoadFault } from '../graph/driver-faults.js';

import type { OpenStore } from './store-choice.js';

/** What the work gives; its `Fault` STORE_UNAVAILABLE names the place of the store and what the driver said. */
export async function orSayWhere<Answer>({ place }: OpenStore, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const fault = error instanceof Fault ? toLoadFault(error) : error;
    if (!(fault instanceof Fault && fault.code === 'STORE_UNAVAILABLE')) throw fault;
    const { code, message, next, cause } = fault;
    const said = cause instanceof Error ? `\n${cause.message.trim()}` : '';
    throw new Fault(code, `${message.replace(/\.$/, '')}: ${place}${said}`, {
      ...(next === undefined ? {} : { next }),
      cause,
    });
  }
}
