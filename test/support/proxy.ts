/** A way to a store that can be made bad: a TCP proxy that refuses, freezes, delays, trickles and cuts. */

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import type { StoreAddress } from './store.js';

export interface Proxy extends AsyncDisposable {
  /** The store, by way of the proxy. */
  readonly address: StoreAddress;
  /** Connections that are open. */
  readonly connections: number;
  /** From now on nothing passes; connections are taken, and those that are there stay open. */
  freeze(): void;
  /** Everything passes again, what was held back first. */
  thaw(): void;
  /** Ends all connections at once; new ones are taken. */
  cut(): void;
  /** Ends all connections, and no new ones are taken until `accept`. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  /** The store goes away without a word: what is open stays so and is dead for good, and new connections are taken. */
  forget(): void;
  /** Every piece of data is so late. */
  delay(milliseconds: number): void;
  /** So many bytes at a time pass, each after a pause of a millisecond; 0 lets everything pass. */
  trickle(bytes: number): void;
}

/** One connection: what comes from one side is written to the other, in order, when it may pass. */
interface Line {
  readonly client: Socket;
  readonly store: Socket;
  isDead: boolean;
}

export async function proxyTo(address: StoreAddress): Promise<Proxy> {
  const { hostname, port } = new URL(address.uri);
  const state = { isFrozen: false, delayMs: 0, bytes: 0 };
  const lines = new Set<Line>();
  const pump = async (line: Line, from: Socket, to: Socket): Promise<void> => {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      if (state.delayMs > 0) await pause(state.delayMs);
      const size = state.bytes || chunk.length;
      for (let start = 0; start < chunk.length; start += size) {
        if (state.bytes > 0) await pause(1);
        while (state.isFrozen) await pause(5);
        if (!line.isDead) to.write(chunk.subarray(start, start + size));
      }
    }
    if (!line.isDead) to.end();
  };
  const server = createServer((client) => {
    const store = connect(Number(port), hostname);
    const line = { client, store, isDead: false };
    lines.add(line);
    for (const socket of [client, store]) {
      socket.setNoDelay();
      socket.on('error', () => undefined);
      socket.once('close', () => {
        // of a dead one the client's end stays open
        if (line.isDead && socket === store) return;
        lines.delete(line);
        if (!line.isDead) endOf(line);
      });
    }
    void pump(line, client, store).catch(() => undefined);
    void pump(line, store, client).catch(() => undefined);
  });
  const cut = (): void => {
    for (const line of lines) endOf(line);
  };
  await listen(server, 0);
  const own = (server.address() as AddressInfo).port;
  return {
    address: { ...address, uri: `bolt://127.0.0.1:${String(own)}` },
    get connections() {
      return lines.size;
    },
    freeze() {
      state.isFrozen = true;
    },
    thaw() {
      state.isFrozen = false;
    },
    cut,
    async refuse() {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
    accept: () => listen(server, own),
    forget() {
      for (const line of lines) {
        line.isDead = true;
        line.store.destroy();
      }
    },
    delay(milliseconds) {
      state.delayMs = milliseconds;
    },
    trickle(bytes) {
      state.bytes = bytes;
    },
    async [Symbol.asyncDispose]() {
      state.isFrozen = false;
      cut();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}

function endOf({ client, store }: Line): void {
  client.destroy();
  store.destroy();
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}
