/** Bytes sent to a server as they are, and what comes back. */

import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Outcome } from './tally.js';

/** The first answer; status 0 where the connection was closed without one, or nothing came in time. */
export async function sendRaw(url: string, bytes: string | Buffer, patienceMs = 1_000): Promise<Outcome> {
  const text = await exchange(url, bytes, patienceMs);
  const [, status = '0'] = /^HTTP\/1\.[01] (\d{3})/u.exec(text) ?? [];
  return { status: Number(status), text: bodyOf(text) };
}

/** All that comes back until the other side closes, or nothing more comes. */
export async function exchange(url: string, bytes: string | Buffer, patienceMs = 1_000): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve();
    });
  });
  // a server that has had enough resets the connection
  socket.on('error', () => undefined);
  socket.write(bytes);
  let heard = -1;
  while (!socket.destroyed && heard !== chunks.length) {
    heard = chunks.length;
    await Promise.race([closed, sleep(patienceMs)]);
  }
  socket.destroy();
  return Buffer.concat(chunks).toString();
}

/** Without the headers; of a chunked one its chunks, which is enough to read JSON from. */
function bodyOf(text: string): string {
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  return /^[0-9a-f]+\r\n/u.test(body) ? body.replace(/^[0-9a-f]+\r\n/gmu, '').trimEnd() : body;
}
