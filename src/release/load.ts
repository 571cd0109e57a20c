/** Makes the facts of a dataset the current release: stage, verify, flip, retire. Nothing to do when they already are. */

import type { Session } from 'neo4j-driver';

import type { Dataset } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import type { ReleaseInfo } from '../model/release.js';
import { currentSequence, keptReleases } from '../graph/questions/releases.js';
import type { Store } from '../graph/store.js';
import {
  announceMove,
  deletable,
  deleteRelease,
  leaveInPlace,
  makeCurrent,
  markVerified,
  nextPlace,
  planAnew,
  retire,
  type StoragePlace,
} from '../graph/writes/life-cycle.js';
import { alone, type LockTransaction } from '../graph/writes/load-lock.js';
import { ensureEntityConstraints, ensureSchema } from '../graph/writes/schema.js';
import { ensureSearchIndex } from '../graph/writes/search-index.js';
import { beginStaging } from '../graph/writes/stage.js';

import { compile, type CompiledRelease } from './compile.js';
import { contentHashOf, idOfRelease } from './content-hash.js';
import { hashed, RowHash } from './row-hash.js';
import { Verification } from './verify.js';

export interface LoadOptions {
  /** How many releases stay readable. */
  readonly keep: number;
  /** How long a retired release is left alone, so that questions under way can end; milliseconds. */
  readonly graceMs: number;
  /** How long to wait for another load; milliseconds. */
  readonly waitMs: number;
  readonly progress: (step: LoadStep, done: number, total: number) => void;
  readonly now: () => number;
}

export type LoadStep = 'clean' | 'write' | 'verify';

export const defaultLoadOptions: LoadOptions = {
  keep: 3,
  graceMs: 15_000,
  waitMs: 3_000,
  progress: () => undefined,
  now: Date.now,
};

export interface LoadOutcome {
  /** `unchanged`: it was current; `restored`: it was kept and is current again; `loaded`: it was written. */
  readonly state: 'unchanged' | 'restored' | 'loaded';
  readonly release: Pick<ReleaseInfo, 'id' | 'contentHash' | 'counts'>;
  readonly retired: readonly Id[];
}

/**
 * Makes what a store needs for any release, as `load` does, and asks what `load` asks first, so that the database has
 * planned it; for a time in which nothing else is to be done.
 */
export function prepare(store: Store): Promise<void> {
  const { graceMs, now } = defaultLoadOptions;
  return store.writing(async (session) => {
    await ensureSchema(session);
    await nextPlace(session, now());
    await deletable(session, graceMs);
    await keptReleases(store);
  });
}

/** Throws `Fault` LOAD_RUNNING, LOAD_FAILED or STORE_UNAVAILABLE; whatever it throws, readers keep what they had. */
export function load(
  store: Store,
  dataset: Dataset,
  options: Partial<LoadOptions> = {},
): Promise<LoadOutcome> {
  const contentHash = contentHashOf(dataset);
  const settings = { ...defaultLoadOptions, ...options };
  return store.writing(async (session) => {
    await ensureSchema(session);
    return alone(store, settings.waitMs, async (lock) => {
      const place = await nextPlace(session, settings.now());
      await clean(session, settings);
      const readable = await keptReleases(store);
      const kept = readable.find((release) => release.contentHash === contentHash);
      if (kept === undefined) {
        const rows = compile(dataset);
        const release = describeRelease(rows, { contentHash, place, now: settings.now() });
        const isLikeOthers = readable.some((other) => isAlike(other, release));
        await write({ store, settings, isLikeOthers }, rows, release);
        await markVerified(session, release.sequence);
        return enter({ store, lock, settings }, 'loaded', release);
      }
      const isCurrent = kept.sequence === (await currentSequence(store));
      return enter({ store, lock, settings }, isCurrent ? 'unchanged' : 'restored', kept);
    });
  });
}

interface Writing {
  readonly store: Store;
  readonly settings: LoadOptions;
  /** Whether the plans that the database has made for other releases serve this one. */
  readonly isLikeOthers: boolean;
}

async function clean(session: Session, { graceMs, progress }: LoadOptions): Promise<void> {
  const sequences = await deletable(session, graceMs);
  for (const [index, sequence] of sequences.entries()) {
    await deleteRelease(session, sequence);
    progress('clean', index + 1, sequences.length);
  }
}

function describeRelease(
  { counts, shapes }: CompiledRelease,
  {
    contentHash,
    place,
    now,
  }: { readonly contentHash: string; readonly place: StoragePlace; readonly now: number },
): ReleaseInfo {
  const createdAt = new Date(now).toISOString();
  return { id: idOfRelease(contentHash), ...place, contentHash, createdAt, counts, shapes };
}

/** Where no reader sees it yet. What is written first is indexed and read back while the rest is written. */
async function write(
  { store, settings: { progress }, isLikeOthers }: Writing,
  rows: CompiledRelease,
  release: ReleaseInfo,
): Promise<void> {
  const total = rows.nodes.length + rows.links.length;
  let isWritten = false;
  const hash = new RowHash();
  const staging = await beginStaging(store, release, hashed(rows, hash), (done) => {
    progress('write', done, total);
  });
  const verification = new Verification(store, release, (done) => {
    if (isWritten) progress('verify', done, total);
  });
  const indexed = async (): Promise<void> => {
    await store.writing(ensureEntityConstraints);
    await Promise.all([
      store.writing((session) => ensureSearchIndex(session, release.searchSlot)),
      verification.readNodes(),
    ]);
  };
  await staging.nodes();
  await Promise.all([staging.links(), indexed()]);
  isWritten = true;
  await Promise.all([verification.readLinks(), isLikeOthers || store.writing(planAnew)]);
  await verification.check({ rows: total, hash: hash.digest() });
}

/** Plans made for one serve the other; to make them anew would keep those waiting who read the other meanwhile. */
function isAlike(other: Sized, release: Sized): boolean {
  return 4 * sizeOf(other) > sizeOf(release);
}

type Sized = Pick<ReleaseInfo, 'counts'>;

function sizeOf({ counts }: Sized): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

interface Entering {
  readonly store: Store;
  readonly lock: LockTransaction;
  readonly settings: LoadOptions;
}

/** What was left to retire when an earlier load was killed is retired whatever the state. */
async function enter(
  { store, lock, settings }: Entering,
  state: LoadOutcome['state'],
  release: ReleaseInfo,
): Promise<LoadOutcome> {
  if (state === 'unchanged') await leaveInPlace(lock);
  else {
    await store.writing(announceMove);
    await makeCurrent(lock, release.sequence);
  }
  return { state, release, retired: await retire(lock, settings.keep) };
}
