/** Fetches one jar: goes on where a partial file ends, checks the sum while bytes arrive, and only then names it. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { addAbortSignal, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as pause } from 'node:timers/promises';
import { types } from 'node:util';

import { Fault } from '../model/errors.js';

import { type IdleTimer, idleTimer } from './idle-timer.js';
import type { Jar } from './pinned-jar.js';

/** Where a jar comes from and goes to. */
export interface FetchOrder {
  readonly jar: Jar;
  readonly url: string;
  /** Path of the finished jar; beside it lies `….part` until it is whole. */
  readonly file: string;
  /** Told how many bytes of this jar are on disk. */
  readonly onBytes: (done: number) => void;
  readonly signal: AbortSignal;
}

/** The server answered, but not with the jar. */
class Refused extends Error {
  readonly again: boolean;

  constructor(status: number) {
    super(`the server answered with status ${String(status)}`);
    this.again = status >= 500 || status === 429 || status === 408;
  }
}

/** Milliseconds before the second and third try, and without a byte before a try is given up. */
const patience = { between: [300, 1500], idle: 30_000 };

/**
 * Leaves the whole, checked jar at `order.file`; tries three times.
 *
 * @throws Fault DOWNLOAD_FAILED; errors of the file system and of `signal` as they come
 */
export async function fetchJar(order: FetchOrder): Promise<void> {
  for (const wait of [...patience.between, undefined]) {
    try {
      await fetchOnce(order);
      return;
    } catch (error) {
      order.signal.throwIfAborted();
      if (isOfFiles(error)) throw error;
      if (wait === undefined || (error instanceof Refused && !error.again)) throw failed(order.jar, error);
      await pause(wait, undefined, { signal: order.signal });
    }
  }
}

async function fetchOnce(order: FetchOrder): Promise<void> {
  const part = `${order.file}.part`;
  const kept = await keptBytes(part, order.jar.size);
  const sum =
    kept === order.jar.size ? await sumOf(part, createHash('sha256')) : await receive(order, part, kept);
  if (sum.digest('hex') !== order.jar.sha256) {
    await rm(part, { force: true });
    order.onBytes(0);
    throw new Error('what arrived is damaged: its sha256 is not the pinned one');
  }
  await rename(part, order.file);
}

/** Writes what the server sends behind the `kept` bytes of the partial file, or anew if it sends all. */
async function receive(order: FetchOrder, part: string, kept: number): Promise<Hash> {
  const idle = idleTimer(patience.idle);
  const headers = { 'accept-encoding': 'identity', ...(kept > 0 && { range: `bytes=${String(kept)}-` }) };
  try {
    const signal = AbortSignal.any([order.signal, idle.signal]);
    const response = await fetch(order.url, { headers, signal });
    if (!response.ok || response.body === null) throw new Refused(response.status);
    const from = goesOnAt(response) === kept ? kept : 0;
    const sum = createHash('sha256');
    if (from > 0) await sumOf(part, sum);
    await using file = await open(part, from > 0 ? 'r+' : 'w');
    // of fetch, the signal may be forgotten once the headers are there
    const body = addAbortSignal(signal, Readable.fromWeb(response.body as ReadableStream<Uint8Array>));
    await writeBody(body, { file, from, sum }, order, idle);
    return sum;
  } finally {
    idle.stop();
  }
}

/** Where the bytes go that arrive. */
interface Target {
  readonly file: FileHandle;
  /** The place of the first. */
  readonly from: number;
  readonly sum: Hash;
}

async function writeBody(
  body: Readable,
  { file, from, sum }: Target,
  { jar, onBytes, signal }: FetchOrder,
  idle: IdleTimer,
): Promise<void> {
  let done = from;
  for await (const bytes of body as AsyncIterable<Uint8Array>) {
    idle.restart();
    await file.write(bytes, 0, bytes.length, done);
    sum.update(bytes);
    done += bytes.length;
    if (done > jar.size) break;
    signal.throwIfAborted();
    onBytes(done);
  }
  if (done < jar.size) throw new Error(`it ended after ${String(done)} of ${String(jar.size)} bytes`);
}

/** Size of the partial file; 0 when there is none or it is longer than the jar. */
async function keptBytes(part: string, size: number): Promise<number> {
  try {
    const found = (await stat(part)).size;
    return found > size ? 0 : found;
  } catch {
    return 0;
  }
}

async function sumOf(path: string, sum: Hash): Promise<Hash> {
  for await (const bytes of createReadStream(path)) sum.update(bytes as Uint8Array);
  return sum;
}

/** First byte of a partial answer; undefined for a whole one. */
function goesOnAt(response: Response): number | undefined {
  const range = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  return response.status === 206 && range !== undefined ? Number(range) : undefined;
}

/** Errors of the file system carry the system call; those of `fetch` carry it in their cause. */
function isOfFiles(error: unknown): boolean {
  return types.isNativeError(error) && 'syscall' in error;
}

function failed(jar: Jar, error: unknown): Fault {
  return new Fault('DOWNLOAD_FAILED', `${jar.artifact} could not be fetched: ${reasonOf(error)}.`, {
    next:
      'Look at the network and run the command again: what has arrived is kept. ' +
      'Behind a firewall, name a mirror of the Maven repository with TSUNAGU_MAVEN_MIRROR.',
    cause: error,
  });
}

/** `fetch failed` says nothing: the reason is in the cause. */
function reasonOf(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  const { cause } = error;
  if (!types.isNativeError(cause)) return error.message;
  return cause.message || ('code' in cause ? String(cause.code) : error.message);
}
