/** Requests that arrive at a fixed rate, whatever becomes of them, sent by a process of its own. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import type { Answered } from './clients.js';
import { projectFolder } from './store.js';

/** What one client sends. */
export interface Stream {
  /** Less than 256. */
  readonly client: number;
  /** Requests a second. */
  readonly rate: number;
  /** Sent in turn; `{n}` becomes a name that no other request has. */
  readonly bodies: readonly string[];
}

export interface Job {
  readonly url: string;
  readonly streams: readonly Stream[];
  readonly seconds: number;
}

export interface AnsweredClient extends Answered {
  readonly client: number;
}

/** Resolves when all that was sent is answered. The server must believe X-Forwarded-For. */
export async function openLoop(job: Job): Promise<readonly AnsweredClient[]> {
  const child = fork(join(projectFolder, 'test/support/open-loop-process.mjs'), { execArgv: [] });
  child.send(job);
  const [answers] = (await once(child, 'message')) as [readonly AnsweredClient[]];
  return answers;
}
