/** The command line of Neo4j: started by its own entry class, it takes no heap or flags from its configuration. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { layout } from './home.js';
import type { Java } from './java.js';

/** What the command line is made from. */
export interface JvmSettings {
  readonly home: string;
  /** Folder of the instance. */
  readonly folder: string;
  readonly java: Java;
  /** Most megabytes of heap. */
  readonly heap: number;
  /** Whether this instance may write the archive of loaded classes; every instance reads it. */
  readonly writesArchive: boolean;
}

/** Arguments for `java`. */
export function jvmArguments({ home, folder, java, heap, writesArchive }: JvmSettings): readonly string[] {
  return [
    `-Xmx${String(heap)}m`,
    '-XX:+UseSerialGC',
    ...['nio', 'io'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    ...classArchive(home, java, writesArchive),
    '-cp',
    join(layout.jars(home), '*'),
    'org.neo4j.server.CommunityEntryPoint',
    '--console-mode',
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
  ];
}

/** Java 19 and later keep loaded classes in a file at exit: the second start takes half the time. */
function classArchive(home: string, java: Java, writes: boolean): readonly string[] {
  if (java.major < 19) return [];
  const file = join(layout.neo4j(home), `classes-${java.version}.jsa`);
  if (!writes && !existsSync(file)) return [];
  return [`-XX:SharedArchiveFile=${file}`, ...(writes ? ['-XX:+AutoCreateSharedArchive'] : [])];
}
