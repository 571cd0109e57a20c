/** What is said when a port cannot be listened on. */

import { Fault } from '../model/errors.js';

export interface Listening {
  readonly host: string;
  readonly port: number;
  /** The variable that sets the port. */
  readonly env: string;
}

/** What the work comes to; throws a `Fault` PORT_IN_USE instead of its EADDRINUSE. */
export async function unlessPortInUse<T>({ host, port, env }: Listening, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new Fault('PORT_IN_USE', `Port ${port} on ${host} is taken by another program.`, {
      next: `Stop that one, or choose another port: ${env}=${port + 1}.`,
      cause: error,
    });
  }
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}
