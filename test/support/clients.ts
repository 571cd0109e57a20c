/** Clients from outside: raw requests over a fixed number of connections, so that making them costs next to nothing. */

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What became of one request. */
export interface Answered {
  /** 0 when there was no answer. */
  readonly status: number;
  /** To the last byte of its answer. */
  readonly ms: number;
}

export interface Asked {
  readonly url: string;
  /** Makes the body of a POST; without it, a GET. */
  readonly body?: () => string;
  readonly connections: number;
}

/** Each connection asks again when it has been answered. */
export async function inTurns(asked: Asked, forMs: number): Promise<readonly Answered[]> {
  const { hostname, port } = new URL(asked.url);
  const end = performance.now() + forMs;
  const all: Answered[] = [];
  const loops = Array.from({ length: asked.connections }, async () => {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    while (performance.now() < end) {
      const begin = performance.now();
      const status = await answerOn(socket, textOf(asked));
      all.push({ status, ms: performance.now() - begin });
    }
    socket.destroy();
  });
  await Promise.all(loops);
  return all;
}

function textOf({ url, body: make }: Asked): string {
  const { host, pathname, search } = new URL(url);
  const body = make?.();
  const all = {
    host,
    ...(body !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${body === undefined ? 'GET' : 'POST'} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`;
}

/** The status of the answer that comes back; 0 when the connection ends before. */
function answerOn(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve) => {
    let head = '';
    let left = -1;
    const end = (status: number): void => {
      socket.off('data', take).off('close', lose).off('error', lose);
      resolve(status);
    };
    const lose = (): void => {
      end(0);
    };
    const take = (chunk: Buffer): void => {
      if (left < 0) {
        head += chunk.toString('latin1');
        const stop = head.indexOf('\r\n\r\n');
        if (stop < 0) return;
        left = Number(/^content-length: (\d+)/im.exec(head)?.[1]) + stop + 4 - head.length;
      } else left -= chunk.length;
      if (left <= 0) end(Number(head.slice(9, 12)));
    };
    socket.on('data', take).once('close', lose).once('error', lose);
    socket.write(request);
  });
}
