/** The folder of one private Neo4j, held by this process while it runs. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Fault } from '../model/errors.js';
import { makePath } from '../model/make-path.js';

import { type Hold, takeHold } from './hold.js';
import { layout } from './home.js';
import { endProcess } from './process-mark.js';
import type { Server } from './servers.js';

/** A folder and the hold on it. */
export interface Instance {
  readonly folder: string;
  readonly throwAway: boolean;
  readonly hold: Hold;
}

/** Milliseconds that a JVM may take to close its store before it is killed. */
export const stopPatience = 20_000;

/** The same for one whose own process was killed, and which has most likely been told to stop already. */
const leftoverPatience = 8_000;

/**
 * The server's instance of this name, held; a JVM that a killed process left behind in it is stopped first.
 *
 * @throws Fault ALREADY_RUNNING, SETTING_INVALID
 */
export async function openInstance(home: string, server: Server, name: string): Promise<Instance> {
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(name)) {
    throw new Fault('SETTING_INVALID', `An instance cannot be called "${name}".`, {
      next: 'Use letters, digits and hyphens.',
    });
  }
  const folder = layout.instance(home, server, name);
  await makePath(join(folder, '..'));
  const answer = await takeHold(holdFileOf(folder));
  if (answer.kind === 'held') throw alreadyRunning(folder, answer.by.pid);
  return prepare({ folder, throwAway: false, hold: answer.hold });
}

/** A new instance in a folder of its own, deleted by `closeInstance`. */
export async function newThrowAway(home: string): Promise<Instance> {
  const folder = join(layout.throwAways(home), randomUUID());
  await makePath(layout.throwAways(home));
  const answer = await takeHold(holdFileOf(folder));
  if (answer.kind === 'held') throw alreadyRunning(folder, answer.by.pid);
  return prepare({ folder, throwAway: true, hold: answer.hold });
}

/** Gives the folder free, or deletes it when it was for once. */
export async function closeInstance({ folder, throwAway, hold }: Instance): Promise<void> {
  if (throwAway) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  hold.release();
}

/** Ends and deletes the throw-away instances of processes that were killed. */
export async function sweepThrowAways(home: string): Promise<void> {
  const names = await readdir(layout.throwAways(home)).catch((): string[] => []);
  for (const name of names.filter((name) => name.endsWith('.json'))) {
    const folder = join(layout.throwAways(home), name.slice(0, -'.json'.length));
    const answer = await takeHold(holdFileOf(folder));
    if (answer.kind === 'held') continue;
    if (answer.hold.leftover !== undefined) await endProcess(answer.hold.leftover, 0);
    await closeInstance({ folder, throwAway: true, hold: answer.hold });
  }
}

/** The password of the instance, made at the first call and only readable by the user. */
export async function passwordOf({ folder }: Pick<Instance, 'folder'>): Promise<string> {
  const file = join(folder, 'password');
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found !== '') return found;
  const made = randomBytes(24).toString('base64url');
  await writeFile(`${file}.new`, made, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}

/** Says that another process, or another copy in this one, has the folder. */
export function alreadyRunning(folder: string, pid?: number): Fault {
  const who = pid === undefined ? 'Another process' : `Process ${String(pid)}`;
  return new Fault('ALREADY_RUNNING', `${who} already runs Neo4j in ${folder}.`, {
    next: `Stop it${pid === undefined ? '' : ` (kill ${String(pid)})`}, or give this copy a folder of its own with TSUNAGU_HOME.`,
  });
}

async function prepare(instance: Instance): Promise<Instance> {
  try {
    if (instance.hold.leftover !== undefined) await endProcess(instance.hold.leftover, leftoverPatience);
    for (const part of ['conf', 'logs'])
      await mkdir(join(instance.folder, part), { recursive: true, mode: 0o700 });
    return instance;
  } catch (error) {
    instance.hold.release();
    throw error;
  }
}

/** Beside the folder, so that a hold can be taken before there is one. */
export function holdFileOf(folder: string): string {
  return `${folder}.json`;
}
