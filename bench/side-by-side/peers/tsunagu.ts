/** Tsunagu with nothing kept when a request comes, with kept answers, and with kept responses. */

import { type KeptAnswers, keptAnswers } from '../../../src/graph/kept-answers.js';
import type { Served, StoreAddress } from '../peer.js';

import { keptAnswerBytes, keptResponseBytes, tsunaguServer } from './tsunagu-server.js';

/** Whatever is kept is forgotten when a request comes; what is asked at the same moment is asked once as ever. */
export async function serveCold(address: StoreAddress): Promise<Served> {
  const kept = new Forgetful(keptAnswerBytes);
  const { server, statements } = await tsunaguServer(
    address,
    { keptAnswerBytes, keptResponseBytes: 0 },
    kept,
  );
  server.app.addHook('onRequest', (_request, _reply, done) => {
    kept.forget();
    done();
  });
  return { address: await server.listen(), statements };
}

export async function serveWarm(address: StoreAddress): Promise<Served> {
  const { server, statements } = await tsunaguServer(address, { keptAnswerBytes, keptResponseBytes: 0 });
  return { address: await server.listen(), statements };
}

export async function serveKeeping(address: StoreAddress): Promise<Served> {
  const { server, statements } = await tsunaguServer(address, { keptAnswerBytes, keptResponseBytes });
  return { address: await server.listen(), statements };
}

class Forgetful implements KeptAnswers {
  readonly #bytes: number;
  #kept: KeptAnswers;

  constructor(bytes: number) {
    this.#bytes = bytes;
    this.#kept = keptAnswers(bytes);
  }

  forget(): void {
    this.#kept = keptAnswers(this.#bytes);
  }

  get figures(): KeptAnswers['figures'] {
    return this.#kept.figures;
  }

  get(key: string): object | undefined {
    return this.#kept.get(key);
  }

  keep(key: string, answer: object, bytes: number): void {
    this.#kept.keep(key, answer, bytes);
  }
}
