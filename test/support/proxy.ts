/** A TCP proxy in front of a store, which can delay, cut, freeze and refuse. */

import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Proxy extends AsyncDisposable {
  readonly port: number;
  /** Holds every byte back for so long, both ways. */
  delay(milliseconds: number): void;
  /** Nothing comes through any more, and nothing is closed. */
  freeze(): void;
  /** Everything that was held back comes through again. */
  thaw(): void;
  /** Ends the connections that are open. */
  cut(): void;
  /** Ends what is open, and lets nobody in until `admit`. */
  refuse(): Promise<void>;
  admit(): Promise<void>;
}

export async function proxyTo(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const state = { delayMs: 0, frozen: false };
  const server = createServer({ allowHalfOpen: false }, (client) => {
    const store = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, store],
      [store, client],
    ] as const) {
      sockets.add(from);
      if (state.frozen) from.pause();
      from.on('data', (bytes) => void forward(bytes, to, state.delayMs));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  const here = await listen(server, 0);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const hold = (frozen: boolean): void => {
    state.frozen = frozen;
    for (const socket of sockets)
      if (frozen) socket.pause();
      else socket.resume();
  };
  return {
    port: here,
    delay: (milliseconds) => (state.delayMs = milliseconds),
    freeze: () => {
      hold(true);
    },
    thaw: () => {
      hold(false);
    },
    cut,
    refuse: () => close(server, cut),
    admit: async () => {
      await listen(server, here);
    },
    [Symbol.asyncDispose]: () => close(server, cut),
  };
}

async function forward(bytes: Buffer, to: Socket, delayMs: number): Promise<void> {
  if (delayMs > 0) await pause(delayMs);
  if (!to.destroyed) to.write(bytes);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server, cut: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    cut();
  });
}
