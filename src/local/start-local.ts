/** A private Neo4j on loopback: everything from "nothing is there" to "it answers", and back. */
import { delimiter, resolve } from 'node:path';

import { Fault } from '../model/errors.js';

import { type Environment, layout } from './home.js';
import { newThrowAway, openInstance, sweepThrowAways } from './instance.js';
import { haveJars } from './jars.js';
import { findJava } from './java.js';
import type { LocalNeo4j } from './local-neo4j.js';
import type { Report } from './progress.js';
import { runInstance } from './run-instance.js';
import { defaultServer, type ServerName, servers } from './servers.js';
import { storageFault } from './storage-fault.js';

/** What to start. */
export interface LocalOptions {
  /** Folder for jars, Java and data: `defaultHome(env)`. */
  readonly home: string;
  /** For Java, Python and the JVM; `JAVA_HOME` and `PATH` are read. */
  readonly env: Environment;
  /** Which Neo4j, `5.26` unless said; each has data of its own. */
  readonly server?: ServerName;
  /** Name of the instance, `default` unless said; its data stays. */
  readonly instance?: string;
  /**
   * A new empty store without a password, killed and deleted at stop; for tests. It is brief: not for measuring.
   */
  readonly throwAway?: boolean;
  /** For a piece of work of minutes, such as a load, which then takes less time; not for serving. */
  readonly brief?: boolean;
  /** Bolt's port on 127.0.0.1; a free one unless said. */
  readonly port?: number;
  /** Most megabytes of heap, 256 unless said. */
  readonly heap?: number;
  /** Megabytes of page cache, 64 unless said. */
  readonly pageCache?: number;
  /** Address of a Maven repository to fetch the jars from; the public one unless said. */
  readonly mirror?: string | undefined;
  /** Told what one waits for. */
  readonly report?: Report;
  /** Gives the start up: what was begun is undone, finished jars and parts of jars are kept. */
  readonly signal?: AbortSignal;
}

/**
 * Finds or fetches Java and Neo4j, starts it and waits until it answers.
 *
 * @throws Fault JAVA_MISSING, DOWNLOAD_FAILED, DISK_FULL, SETTING_INVALID, PORT_IN_USE, ALREADY_RUNNING or
 *   STORE_FAILED_TO_START
 */
export async function startLocal(options: LocalOptions): Promise<LocalNeo4j> {
  const { env, mirror, throwAway = false, signal = new AbortController().signal } = options;
  const report = options.report ?? (() => undefined);
  const home = usableHome(options.home);
  const server = servers[options.server ?? defaultServer];
  const java = await findJava({ least: server.leastJava, env, home, report, signal });
  const name = `Neo4j ${server.version}`;
  await haveJars({ jars: server.jars, name, folder: layout.jars(home, server), mirror, report, signal });
  report({ step: `Starting ${name}` });
  try {
    await sweepThrowAways(home);
    const instance = throwAway
      ? await newThrowAway(home)
      : await openInstance(home, server, options.instance ?? 'default');
    return await runInstance(instance, {
      heap: 256,
      pageCache: 64,
      brief: false,
      ...options,
      home,
      server,
      java,
      signal,
    });
  } catch (error) {
    throw storageFault(error, home);
  }
}

/** The JVM runs in another folder, and its list of jars is parted by this sign. */
function usableHome(home: string): string {
  if (!home.includes(delimiter)) return resolve(home);
  throw new Fault(
    'SETTING_INVALID',
    `The folder ${home} has a "${delimiter}" in its name, which Java cannot take.`,
    {
      next: 'Name another folder with TSUNAGU_HOME.',
    },
  );
}
