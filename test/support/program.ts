/** The program as a process of its own, as people start it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { projectFolder, type StoreAddress } from './store.js';

/** Nobody listens there: for what does not depend on a store. */
export const noStore: StoreAddress = { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'none' };

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process that is killed, should it still run, at the end of the block. */
export interface Program extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with what the pattern found on standard error; rejects when the process ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** The same on standard error or standard output, where the log is. */
  saysAnywhere(pattern: RegExp): Promise<RegExpExecArray>;
}

export function startProgram(
  store: StoreAddress,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(process.execPath, [join(projectFolder, 'dist/cli/main.js'), ...args], {
    env: {
      PATH: process.env['PATH'],
      TSUNAGU_HOME: tmpdir(),
      // planning ahead has tests of its own
      TSUNAGU_WARM_UP_MS: '0',
      NEO4J_URI: store.uri,
      NEO4J_USER: store.user,
      NEO4J_PASSWORD: store.password,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      resolve({ code, ...text });
    });
  });
  const says = (pattern: RegExp, heard: () => string): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(heard());
        if (found !== null) resolve(found);
      };
      look();
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      void ended.then(({ code, out, err }) => {
        reject(new Error(`It ended with ${String(code)} before it said so: ${out}${err}`));
      });
    });
  return {
    child,
    ended,
    says: (pattern) => says(pattern, () => text.err),
    saysAnywhere: (pattern) => says(pattern, () => text.out + text.err),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export function runProgram(
  store: StoreAddress,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<Ended> {
  return startProgram(store, args, env).ended;
}
