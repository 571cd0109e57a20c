/** Asks a server over connections that stay open: one request, or as many at once as are told for as long as is told. */

import { Agent, request } from 'node:http';

import type { Asked } from './peer.js';

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

export class Asker {
  readonly #agent = new Agent({ keepAlive: true });

  ask(address: string, { path, body }: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      request(address + path, { method: 'POST', agent: this.#agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) });
        });
      })
        .on('error', reject)
        .end(body);
    });
  }

  /** Milliseconds of each answer. Whoever has begun is waited for; each asks at least once. */
  async askFor(ms: number, atOnce: number, address: string, asked: Asked): Promise<readonly number[]> {
    const times: number[] = [];
    const end = performance.now() + ms;
    const ask = async (): Promise<void> => {
      do {
        const start = performance.now();
        const { status } = await this.ask(address, asked);
        if (status !== 200) throw new Error(`${address}${asked.path} answered ${String(status)}.`);
        times.push(performance.now() - start);
      } while (performance.now() < end);
    };
    await Promise.all(Array.from({ length: atOnce }, ask));
    return times;
  }

  close(): void {
    this.#agent.destroy();
  }
}
