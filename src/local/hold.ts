/**
 * A hold: a small file that says which process has a folder for itself, and which JVM works for it.
 *
 * The file of a process that was killed holds nothing, since its mark is no longer found running. Two processes
 * that find it so at once both write, wait a moment and look who was last. Should a process be paused for longer
 * than that moment between looking and writing, Neo4j's own lock on its store is the last fence.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { isRunning, markOf, type ProcessMark } from './process-mark.js';

/** What the file of a hold says. */
export interface HoldEntry {
  /** Different for each time the hold is taken, also by one process. */
  readonly id: string;
  readonly holder: ProcessMark;
  /** The JVM that the holder, or one before it, started and has not yet seen ending. */
  readonly jvm?: ProcessMark;
  /** Where that JVM answers, once it does. */
  readonly uri?: string;
}

export type TakenOrHeld =
  { readonly kind: 'taken'; readonly hold: Hold } | { readonly kind: 'held'; readonly by: ProcessMark };

/** A hold of this process. */
export interface Hold {
  /** JVM left behind by an earlier holder that was killed; it may still run. */
  readonly leftover: ProcessMark | undefined;
  /** Notes which JVM works under the hold, for the next holder should this process be killed, and where it answers. */
  readonly note: (jvm: ProcessMark, uri?: string) => void;
  readonly release: () => void;
}

/** Takes the hold unless a running process has it. */
export async function takeHold(file: string): Promise<TakenOrHeld> {
  const before = readEntry(file);
  if (before !== undefined && isRunning(before.holder)) return { kind: 'held', by: before.holder };
  const leftover = before?.jvm === undefined ? {} : { jvm: before.jvm };
  const mine: HoldEntry = { ...leftover, id: randomUUID(), holder: ownMark() };
  if (before === undefined) putIfNone(file, mine);
  else {
    put(file, mine);
    await pause(50);
  }
  const now = readEntry(file);
  if (now === undefined || now.id === mine.id) return { kind: 'taken', hold: holdOf(file, mine) };
  return { kind: 'held', by: now.holder };
}

/** A hold for a while, given back at the end of the block. */
export interface Turn extends Disposable {
  /** Whether another process had it before: what was to be done may be done. */
  readonly waited: boolean;
}

/** Takes the hold when it is free; `waiting` is told which process has it until then. */
export async function takeTurn(
  file: string,
  signal: AbortSignal,
  waiting: (pid: number) => void,
): Promise<Turn> {
  for (let waited = false; ; waited = true) {
    const answer = await takeHold(file);
    if (answer.kind === 'taken') {
      return { waited, [Symbol.dispose]: answer.hold.release };
    }
    waiting(answer.by.pid);
    await pause(250, undefined, { signal });
  }
}

/** Where the JVM of a running holder answers; undefined when nobody has the hold, or nothing answers yet. */
export function answeringUnder(file: string): string | undefined {
  return heldEntry(file)?.uri;
}

/** The running process that has the hold. */
export function holderOf(file: string): ProcessMark | undefined {
  return heldEntry(file)?.holder;
}

function heldEntry(file: string): HoldEntry | undefined {
  const entry = readEntry(file);
  return entry !== undefined && isRunning(entry.holder) ? entry : undefined;
}

/** The entry in the file; undefined when there is no file or no entry in it. */
function readEntry(file: string): HoldEntry | undefined {
  try {
    return decodeEntry(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function holdOf(file: string, mine: HoldEntry): Hold {
  return {
    leftover: mine.jvm,
    note: (jvm, uri) => {
      put(file, { ...mine, jvm, ...(uri === undefined ? {} : { uri }) });
    },
    release: () => {
      if (readEntry(file)?.id === mine.id) rmSync(file, { force: true });
    },
  };
}

function put(file: string, entry: HoldEntry): void {
  renameSync(temporary(file, entry), file);
}

/** A link to an existing name fails: of several processes one wins. */
function putIfNone(file: string, entry: HoldEntry): void {
  const written = temporary(file, entry);
  try {
    linkSync(written, file);
  } catch {
    // another process was quicker, or the file system knows no links: who holds is read next
    if (readEntry(file) === undefined) renameSync(written, file);
  } finally {
    rmSync(written, { force: true });
  }
}

function temporary(file: string, entry: HoldEntry): string {
  const path = `${file}.${randomUUID()}`;
  writeFileSync(path, JSON.stringify(entry), { mode: 0o600 });
  return path;
}

function ownMark(): ProcessMark {
  return markOf(process.pid) ?? { pid: process.pid, started: '' };
}

function decodeEntry(value: unknown): HoldEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, holder, jvm, uri } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !isMark(holder)) return undefined;
  return {
    ...{ id, holder },
    ...(isMark(jvm) ? { jvm } : {}),
    ...(typeof uri === 'string' ? { uri } : {}),
  };
}

function isMark(value: unknown): value is ProcessMark {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, started } = value as Readonly<Record<string, unknown>>;
  return typeof pid === 'number' && typeof started === 'string';
}
