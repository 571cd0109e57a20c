/** A process, told from a later one that got the same number by the moment it started. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the words of the operating system: only good for comparing. */
  readonly started: string;
}

/** The mark of a running process; undefined when there is none of this number (a zombie counts as none). */
export function markOf(pid: number): ProcessMark | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether this very process still runs. */
export function isRunning({ pid, started }: ProcessMark): boolean {
  return startOf(pid) === started;
}

/** Asks the process to end, and kills it after `patience` milliseconds. Resolves when it is gone. */
export async function endProcess(mark: ProcessMark, patience: number): Promise<void> {
  signal(mark, 'SIGTERM');
  if (await gone(mark, patience)) return;
  signal(mark, 'SIGKILL');
  await gone(mark, 10_000);
}

async function gone(mark: ProcessMark, patience: number): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (isRunning(mark)) {
    if (performance.now() >= deadline) return false;
    await pause(25);
  }
  return true;
}

function signal(mark: ProcessMark, name: 'SIGTERM' | 'SIGKILL'): void {
  if (!isRunning(mark)) return;
  try {
    process.kill(mark.pid, name);
  } catch (error) {
    if (isRunning(mark)) throw error;
  }
}

function startOf(pid: number): string | undefined {
  switch (process.platform) {
    case 'linux':
      return startByProc(pid);
    case 'win32':
      return startByPowerShell(pid);
    default:
      return startByPs(pid);
  }
}

/** Where the system cannot be asked the number alone must do. */
function unknownStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return 'unknown';
  } catch {
    return undefined;
  }
}

/** Clock ticks since the boot, and which boot: the 3rd and 22nd field, counted after the name in brackets. */
function startByProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return state === 'Z' || state === 'X' ? undefined : `${fields[18] ?? ''}@${boot}`;
  } catch {
    return undefined;
  }
}

/** In one language and time zone, whoever asks. */
function startByPs(pid: number): string | undefined {
  const args = ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)];
  const line = answer('/bin/ps', args, { LC_ALL: 'C', TZ: 'UTC' });
  if (line === undefined) return unknownStart(pid);
  return line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
}

function startByPowerShell(pid: number): string | undefined {
  const question = `(Get-Process -Id ${String(pid)}).StartTime.ToUniversalTime().Ticks`;
  return answer('powershell', ['-NoProfile', '-Command', question]) ?? unknownStart(pid);
}

/** What the command prints; undefined when it fails or prints nothing. */
function answer(command: string, args: readonly string[], env?: Record<string, string>): string | undefined {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return (
      execFileSync(command, args, { encoding: 'utf8', stdio: [...stdio], ...(env && { env }) }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}
