/** Stopping without losing a request: first not ready, then no new connections, then closed. */

import { setTimeout as sleep } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import type { Settings } from '../settings.js';

export class Drain {
  readonly #app: FastifyInstance;
  readonly #settings: Settings;
  #run: Promise<void> | undefined;

  /** To be made before the server listens. */
  constructor(app: FastifyInstance, settings: Settings) {
    this.#app = app;
    this.#settings = settings;
    app.addHook('onSend', async (_request, reply) => {
      // The next request of this client goes over a new connection, to a server that stays.
      if (this.begun) reply.header('connection', 'close');
    });
  }

  get begun(): boolean {
    return this.#run !== undefined;
  }

  /** Calls after the first wait for the same end. */
  run(): Promise<void> {
    this.#run ??= this.#drain();
    return this.#run;
  }

  async #drain(): Promise<void> {
    const { drainNotReadyMs, drainDeadlineMs } = this.#settings;
    await sleep(drainNotReadyMs);
    const cut = setTimeout(() => this.#app.server.closeAllConnections(), drainDeadlineMs);
    await this.#app.close();
    clearTimeout(cut);
  }
}
