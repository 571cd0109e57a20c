/** Stopping without losing a request: first not ready, then no new connections, then closed. */

import { setTimeout as sleep } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import type { Settings } from '../settings.js';

export class Drain {
  readonly #app: FastifyInstance;
  readonly #settings: Settings;
  #inFlight = 0;
  #run: Promise<void> | undefined;

  /** To be made before routes are added. */
  constructor(app: FastifyInstance, settings: Settings) {
    this.#app = app;
    this.#settings = settings;
    app.addHook('onRequest', async (_request, reply) => {
      this.#inFlight += 1;
      reply.raw.once('close', () => (this.#inFlight -= 1));
    });
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
    const { server } = this.#app;
    await sleep(this.#settings.drainNotReadyMs);
    server.close();
    await this.#untilAnswered();
    // What is left are connections that never sent a request, and those whose time is over.
    server.closeAllConnections();
    await this.#app.close();
  }

  async #untilAnswered(): Promise<void> {
    const end = performance.now() + this.#settings.drainDeadlineMs;
    while (this.#inFlight > 0 && performance.now() < end) await sleep(10);
  }
}
