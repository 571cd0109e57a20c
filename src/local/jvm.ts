/** A running JVM: out of reach of the terminal's Ctrl-C, and not left behind when this process is killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, renameSync } from 'node:fs';
import { Socket } from 'node:net';

import type { Environment } from './home.js';
import { markOf, type ProcessMark } from './process-mark.js';

export interface Jvm {
  readonly mark: ProcessMark;
  /** How it ended, for the middle of a sentence: `with exit code 1`, `by SIGKILL`. */
  readonly exited: Promise<string>;
}

/** What to start and where. */
export interface JvmOrder {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Environment;
  /** Folder of the instance. */
  readonly folder: string;
  /** File that gets what the JVM prints; the one of the last start is kept as `….1`. */
  readonly log: string;
  /** What becomes of the JVM when this process is killed: a throw-away one goes at once, with its folder. */
  readonly throwAway: boolean;
}

/** Starts the JVM as the leader of its own process group. */
export async function startJvm({ command, args, env, folder, log, throwAway }: JvmOrder): Promise<Jvm> {
  const output = openLog(log);
  try {
    const stdio = ['ignore', output, output] as const;
    // without a UTF-8 locale Java does not find jars below a folder with a Japanese name
    const withUtf8 = { ...env, LC_ALL: 'C.UTF-8' };
    const child = spawn(command, args, {
      cwd: folder,
      env: withUtf8,
      detached: true,
      stdio: [...stdio],
      windowsHide: true,
    });
    const exited = endOf(child);
    const pid = child.pid ?? (await failureOf(child));
    const keeper = startKeeper(pid, env, throwAway ? folder : undefined);
    void exited.then(() => keeper?.kill('SIGKILL'));
    return { mark: markOf(pid) ?? { pid, started: '' }, exited };
  } finally {
    closeSync(output);
  }
}

function openLog(log: string): number {
  try {
    renameSync(log, `${log}.1`);
  } catch {
    // the first start has none
  }
  return openSync(log, 'w', 0o600);
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `with exit code ${String(code)}` : `by ${signal}`);
    });
  });
}

/** Without a number the process was never made; why is told a moment later. */
function failureOf(child: ChildProcess): Promise<never> {
  return new Promise((_resolve, reject) => {
    child.once('error', reject);
  });
}

/**
 * A shell that waits for the end of a pipe which only this process holds: when this process ends in whatever way,
 * the pipe ends, and the shell ends the JVM. Should the shell be killed too, or where there is none (Windows), the
 * next start of the instance finds the JVM by the note in its hold file.
 */
function startKeeper(pid: number, env: Environment, folder: string | undefined): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const atEnd =
    folder === undefined ? 'kill -TERM "$1"' : 'kill -KILL "$1"; sleep 1; rm -rf -- "$2" "$2.json"';
  const args = ['-c', `read -r nothing; ${atEnd}`, 'tsunagu-keeper', String(pid), folder ?? ''];
  const keeper = spawn('/bin/sh', args, {
    env: { ...env },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.once('error', () => undefined);
  keeper.unref();
  if (keeper.stdin instanceof Socket) keeper.stdin.unref();
  return keeper;
}
