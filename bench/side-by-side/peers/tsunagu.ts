/** Tsunagu with no answers kept when a request comes, with kept answers, and with kept responses. */

import { type KeptAnswers, keptAnswers } from '../../../src/graph/kept-answers.js';
import type { Served, StoreAddress } from '../peer.js';

import { keptAnswerBytes, keptResponseBytes, type TsunaguServer, tsunaguServer } from './tsunagu-server.js';

/** No answer of a request is kept for the next; what is asked at the same moment is asked once as ever. */
export async function serveCold(address: StoreAddress): Promise<Served> {
  const { kept, server, warm, statements } = await forgetfulServer(address);
  await warm();
  kept.layDown();
  return { address: await server.listen(), statements };
}

/** The same without what is laid in when a release is entered. */
export async function serveBare(address: StoreAddress): Promise<Served> {
  const { server, statements } = await forgetfulServer(address);
  return { address: await server.listen(), statements };
}

async function forgetfulServer(address: StoreAddress): Promise<TsunaguServer & { readonly kept: Forgetful }> {
  const kept = new Forgetful(keptAnswerBytes);
  const made = await tsunaguServer(address, { keptAnswerBytes, keptResponseBytes: 0 }, kept);
  made.server.app.addHook('onRequest', (_request, _reply, done) => {
    kept.forget();
    done();
  });
  return { kept, ...made };
}

export async function serveWarm(address: StoreAddress): Promise<Served> {
  const { server, warm, statements } = await tsunaguServer(address, {
    keptAnswerBytes,
    keptResponseBytes: 0,
  });
  await warm();
  return { address: await server.listen(), statements };
}

export async function serveKeeping(address: StoreAddress): Promise<Served> {
  const { server, warm, statements } = await tsunaguServer(address, { keptAnswerBytes, keptResponseBytes });
  await warm();
  return { address: await server.listen(), statements };
}

class Forgetful implements KeptAnswers {
  readonly #bytes: number;
  #laid: KeptAnswers | undefined;
  #kept: KeptAnswers;

  constructor(bytes: number) {
    this.#bytes = bytes;
    this.#kept = keptAnswers(bytes);
  }

  /** What is kept now stays. */
  layDown(): void {
    this.#laid = this.#kept;
    this.forget();
  }

  forget(): void {
    this.#kept = keptAnswers(this.#bytes);
  }

  get figures(): KeptAnswers['figures'] {
    return this.#kept.figures;
  }

  get(key: string): object | undefined {
    return this.#kept.get(key) ?? this.#laid?.get(key);
  }

  keep(key: string, answer: object, bytes: number): void {
    this.#kept.keep(key, answer, bytes);
  }
}
