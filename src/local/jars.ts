/** The pinned jars in the shared folder: looked through at each start, fetched where one is missing or damaged. */
import { createHash } from 'node:crypto';
import { readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';

import { atOnce } from '../model/at-once.js';
import { makePath } from '../model/make-path.js';

import { fetchJar } from './fetch-jar.js';
import { takeTurn } from './hold.js';
import { fileNameOf, type Jar } from './pinned-jar.js';
import type { Report } from './progress.js';
import { diskFull, megabytes, storageFault } from './storage-fault.js';

/** What to have in which folder, and where it comes from. */
export interface JarsOrder {
  readonly jars: readonly Jar[];
  /** Words for the progress line, for example `Neo4j 5.26.31`. */
  readonly name: string;
  /** Folder of the jars. */
  readonly folder: string;
  /** Address of a Maven repository; undefined for the public one. */
  readonly mirror: string | undefined;
  readonly report: Report;
  readonly signal: AbortSignal;
}

const jarsAtOnce = 8;

/**
 * Resolves when every jar is in the folder and its sha256 is the pinned one. All are read at each call: 123 MB take
 * 0.1 s, and a stamp beside them would not notice a damaged sector. Another process that fetches is waited for.
 *
 * @throws Fault DOWNLOAD_FAILED, DISK_FULL, SETTING_INVALID
 */
export async function haveJars(order: JarsOrder): Promise<void> {
  const { folder, name, report, signal } = order;
  try {
    await makePath(folder);
    if ((await wantedJars(order)).length === 0) return;
    using _turn = await takeTurn(`${folder}.json`, signal, (pid) => {
      report({ step: `Waiting for process ${String(pid)}, which is fetching ${name}` });
    });
    await fetchJars(order, await wantedJars(order));
  } catch (error) {
    throw storageFault(error, folder);
  }
}

/** Jars that are missing or not as pinned. */
async function wantedJars({ jars, folder }: JarsOrder): Promise<readonly Jar[]> {
  const whole = await atOnce(jarsAtOnce, jars, (jar) => isWhole(jar, join(folder, fileNameOf(jar))));
  return jars.filter((_, index) => whole[index] !== true);
}

async function isWhole({ size, sha256 }: Jar, file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes?.length === size && createHash('sha256').update(bytes).digest('hex') === sha256;
}

async function fetchJars(order: JarsOrder, wanted: readonly Jar[]): Promise<void> {
  const { folder, mirror, name, report } = order;
  const total = wanted.reduce((sum, jar) => sum + jar.size, 0);
  await refuseFullDisk(folder, total);
  const step = wanted.length === order.jars.length ? `Fetching ${name}` : `Fetching the rest of ${name}`;
  const onDisk = new Map<Jar, number>();
  const done = () => [...onDisk.values()].reduce((sum, bytes) => sum + bytes, 0);
  const addressOf = await addresses(mirror);
  const fetchOne = async (jar: Jar, failed: AbortSignal): Promise<void> => {
    const signal = AbortSignal.any([order.signal, failed]);
    const onBytes = (bytes: number) => {
      onDisk.set(jar, bytes);
      report({ step, amount: { done: done(), total } });
    };
    await fetchJar({ jar, url: await addressOf(jar), file: join(folder, fileNameOf(jar)), onBytes, signal });
  };
  try {
    await atOnce(jarsAtOnce, largestFirst(wanted), fetchOne);
  } catch (error) {
    throw storageFault(error, folder, megabytes(total - done()));
  }
}

/** Fails before the first byte rather than after the last that fits. */
async function refuseFullDisk(folder: string, total: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < total) throw diskFull(folder, megabytes(total));
}

function largestFirst(jars: readonly Jar[]): readonly Jar[] {
  return [...jars].sort((a, b) => b.size - a.size);
}

/** Addresses as Maven makes them. The package is loaded only when something is missing: it takes a while. */
async function addresses(mirror: string | undefined): Promise<(jar: Jar) => Promise<string>> {
  const { default: package_ } = await import('mvn-artifact-url');
  const base = mirror?.replace(/\/*$/, '/');
  return ({ artifact }) => {
    const [groupId = '', artifactId = '', version = '', classifier] = artifact.split(':');
    return package_.default({ groupId, artifactId, version, ...(classifier && { classifier }) }, base);
  };
}
