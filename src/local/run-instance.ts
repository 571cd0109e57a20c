/** Starts the JVM in the folder of an instance, waits until it answers, and stops it again. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Fault } from '../model/errors.js';

import { type Door, untilAnswers } from './answering.js';
import { configuration } from './configuration.js';
import { freePort } from './free-port.js';
import type { Environment } from './home.js';
import { closeInstance, type Instance, passwordOf, stopPatience } from './instance.js';
import type { Java } from './java.js';
import { type Jvm, startJvm } from './jvm.js';
import { jvmArguments } from './jvm-command.js';
import type { LocalExit, LocalNeo4j } from './local-neo4j.js';
import { endProcess } from './process-mark.js';
import type { Server } from './servers.js';
import { startFailure } from './start-failure.js';

/** How to run it. */
export interface RunSettings {
  readonly home: string;
  readonly server: Server;
  readonly env: Environment;
  readonly java: Java;
  /** Undefined for a free one. */
  readonly port?: number;
  /** Megabytes. */
  readonly heap: number;
  /** Megabytes. */
  readonly pageCache: number;
  readonly brief: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds that a start may take, recovery of a killed store included. */
const startPatience = 120_000;

/**
 * Takes over the instance: it is closed when the start fails or the store is stopped.
 *
 * @throws Fault PORT_IN_USE, DISK_FULL, ALREADY_RUNNING, STORE_FAILED_TO_START
 */
export async function runInstance(instance: Instance, settings: RunSettings): Promise<LocalNeo4j> {
  let jvm: Jvm | undefined;
  try {
    const door = await doorFor(instance, settings);
    jvm = await launch(instance, settings, door);
    await ready(instance, jvm, door, settings.signal);
    instance.hold.note(jvm.mark, door.uri);
    return running(instance, jvm, door);
  } catch (error) {
    if (jvm !== undefined) await end(instance, jvm);
    await closeInstance(instance);
    throw error;
  }
}

async function doorFor(instance: Instance, settings: RunSettings): Promise<Door> {
  const port = await freePort(settings.port);
  const password = instance.throwAway ? 'neo4j' : await passwordOf(instance);
  return { port, uri: `bolt://127.0.0.1:${String(port)}`, password };
}

async function launch(instance: Instance, settings: RunSettings, { port }: Door): Promise<Jvm> {
  const { folder, throwAway, hold } = instance;
  const { home, server, env, java, heap, pageCache, brief } = settings;
  const text = configuration({ port, password: !throwAway, pageCache });
  await writeFile(join(folder, 'conf', 'neo4j.conf'), text);
  const args = jvmArguments({ home, server, folder, java, heap, throwAway, brief });
  const jvm = await startJvm({ command: java.command, args, env, folder, log: logOf(instance), throwAway });
  hold.note(jvm.mark);
  return jvm;
}

async function ready(instance: Instance, jvm: Jvm, door: Door, signal: AbortSignal): Promise<void> {
  const known = new AbortController();
  const over = AbortSignal.any([signal, known.signal]);
  const what = await Promise.race([
    untilAnswers(door, over),
    pause(startPatience, 'silent' as const, { signal: over }).catch(() => 'silent' as const),
    jvm.exited.then((how) => `Neo4j ended ${how} before it answered`),
  ]);
  known.abort();
  signal.throwIfAborted();
  switch (what) {
    case 'answers':
      return;
    case 'silent':
      throw failure(instance, door, `Neo4j did not answer within ${String(startPatience / 1000)} s`);
    case 'wrong password':
      throw wrongPassword(instance);
    case 'broken':
      throw broken(instance);
    default:
      throw failure(instance, door, what);
  }
}

function failure(instance: Instance, { port }: Door, what: string): Fault {
  return startFailure({ folder: instance.folder, port, log: logOf(instance), what });
}

function wrongPassword({ folder }: Instance): Fault {
  const message = `The store in ${folder} does not accept the password in ${join(folder, 'password')}.`;
  return new Fault('STORE_FAILED_TO_START', message, {
    next: `Put the right one there, or delete ${folder}: what it holds is loaded again from the seeds.`,
  });
}

/** As after a full disk, where the end of the log is torn so that Neo4j cannot read on. */
function broken(instance: Instance): Fault {
  const message = `Neo4j cannot open the store in ${instance.folder}; why is in ${logOf(instance)} and beside it.`;
  return new Fault('STORE_FAILED_TO_START', message, {
    next: `Delete ${instance.folder}: what it holds is loaded again from the seeds.`,
  });
}

function running(instance: Instance, jvm: Jvm, { uri, password }: Door): LocalNeo4j {
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= end(instance, jvm).then(() => closeInstance(instance)));
  const exited = jvm.exited.then((how): LocalExit =>
    stopping === undefined ? { kind: 'died', fault: died(instance, jvm, how) } : { kind: 'stopped' },
  );
  const logs = join(instance.folder, 'logs');
  return { uri, user: 'neo4j', password, pid: jvm.mark.pid, logs, exited, stop, [Symbol.asyncDispose]: stop };
}

async function end({ throwAway }: Instance, jvm: Jvm): Promise<void> {
  await endProcess(jvm.mark, throwAway ? 0 : stopPatience);
  await jvm.exited;
}

function died(instance: Instance, { mark }: Jvm, how: string): Fault {
  return new Fault('STORE_UNAVAILABLE', `Neo4j (process ${String(mark.pid)}) ended ${how} by itself.`, {
    next: `Start again; what it said is in ${logOf(instance)}.`,
  });
}

function logOf({ folder }: Instance): string {
  return join(folder, 'logs', 'console.log');
}
