/** Answers kept by document and variables; what failed for a passing reason is asked again by itself. */

import type { TypedDocumentString } from './__generated__/graphql.js';
import { type AnsweredRelease, ask, type Cost, type Outcome } from './ask.js';
import { type Fault, isPassing } from './fault.js';
import { waitAfter } from './waiting.js';

/** A document with the variables it was sent with. */
export interface Question {
  readonly document: TypedDocumentString<unknown, unknown>;
  readonly variables: unknown;
}

export type Kept =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly fault: Fault; readonly retryAt: number | null }
  | {
      readonly state: 'ready';
      readonly data: unknown;
      readonly release: AnsweredRelease | null;
      readonly cost: Cost | null;
    };

interface Entry {
  kept: Kept;
  failures: number;
  /** How often it was sent: only the reply to the last time counts. */
  generation: number;
  timer?: ReturnType<typeof setTimeout>;
  readonly question: Question;
  readonly listeners: Set<() => void>;
}

const entries = new Map<string, Entry>();
const mostKept = 100;

/** Two questions with one key have one answer. */
export function keyOf({ document, variables }: Question): string {
  return `${document.toString()}\n${JSON.stringify(variables)}`;
}

/** What is known of the answer now; the question is sent when nothing is. */
export function answerTo(question: Question): Kept {
  return entryOf(question).kept;
}

/** Calls back on every change of the answer until the returned function is called. */
export function listen(question: Question, tell: () => void): () => void {
  const entry = entryOf(question);
  entry.listeners.add(tell);
  if (entry.kept.state === 'failed' && entry.timer === undefined) void send(entry);
  return () => {
    entry.listeners.delete(tell);
    if (entry.listeners.size === 0) stopWaiting(entry);
  };
}

/** Asks again at once. */
export function retry(question: Question): void {
  const entry = entryOf(question);
  stopWaiting(entry);
  void send(entry);
}

function entryOf(question: Question): Entry {
  const key = keyOf(question);
  const known = entries.get(key);
  if (known) return known;
  const entry: Entry = {
    kept: { state: 'loading' },
    failures: 0,
    generation: 0,
    question,
    listeners: new Set(),
  };
  entries.set(key, entry);
  forgetOldest();
  void send(entry);
  return entry;
}

async function send(entry: Entry): Promise<void> {
  const generation = ++entry.generation;
  const { question } = entry;
  const isLast = () => generation === entry.generation;
  let outcome = await ask(question.document, question.variables);
  if (isLast() && isEarlier(question, outcome)) outcome = await ask(question.document, question.variables);
  if (!isLast()) return;
  settle(entry, outcome);
  if ('data' in outcome) follow(question, outcome.release);
  for (const tell of entry.listeners) tell();
}

/** Releases that have been current while the page was open, and the one that is. */
const met = new Set<string>();
let current: string | undefined;

/**
 * Is the answer from a release before the current one? It may have been long under way; a second one that is as well says that
 * this release has become current again.
 */
function isEarlier(question: Question, outcome: Outcome<unknown>): boolean {
  if (!('data' in outcome) || outcome.release === null || namesRelease(question)) return false;
  return outcome.release.id !== current && met.has(outcome.release.id);
}

/** When another release has become current, what was answered before is asked again, or forgotten. */
function follow(question: Question, release: AnsweredRelease | null): void {
  if (release === null || namesRelease(question) || release.id === current) return;
  current = release.id;
  met.add(current);
  for (const [key, { kept, listeners, question: other }] of entries) {
    const isOfCurrent = kept.state === 'ready' && kept.release?.id === current;
    // What is still loading is looked at when it is there.
    if (kept.state === 'loading' || isOfCurrent || namesRelease(other)) continue;
    if (listeners.size === 0) entries.delete(key);
    else retry(other);
  }
}

function namesRelease({ variables }: Question): boolean {
  return Boolean((variables as { readonly release?: string | null } | undefined)?.release);
}

function settle(entry: Entry, outcome: Outcome<unknown>): void {
  if ('data' in outcome) {
    entry.failures = 0;
    entry.kept = { state: 'ready', ...outcome };
    return;
  }
  const { fault } = outcome;
  const wait = isPassing(fault) ? waitAfter(entry.failures++) : null;
  entry.kept = { state: 'failed', fault, retryAt: wait === null ? null : Date.now() + wait };
  if (wait === null || entry.listeners.size === 0) return;
  entry.timer = setTimeout(() => {
    delete entry.timer;
    void send(entry);
  }, wait);
}

function stopWaiting(entry: Entry): void {
  clearTimeout(entry.timer);
  delete entry.timer;
}

/** Those that a view shows stay. */
function forgetOldest(): void {
  for (const [key, { listeners }] of entries) {
    if (entries.size <= mostKept) return;
    if (listeners.size === 0) entries.delete(key);
  }
}
