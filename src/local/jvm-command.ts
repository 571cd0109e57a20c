/** The command line of Neo4j: started by its own entry class, it takes no heap or flags from its configuration. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import { layout } from './home.js';
import type { Java } from './java.js';
import type { Server } from './servers.js';

/** What the command line is made from. */
export interface JvmSettings {
  readonly home: string;
  readonly server: Server;
  /** Folder of the instance. */
  readonly folder: string;
  readonly java: Java;
  /** Most megabytes of heap. */
  readonly heap: number;
  /** Keeps nothing for the next start, and is brief. */
  readonly throwAway: boolean;
  /** For minutes, not for days: compiles half as much. */
  readonly brief: boolean;
}

const openPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Arguments for `java`. */
export function jvmArguments(settings: JvmSettings): readonly string[] {
  const { home, server, folder, java, heap, throwAway, brief } = settings;
  return [
    // all of it at once, half of it for what is young: collecting takes a third of the time while a release is loaded
    ...[`-Xms${String(heap)}m`, `-Xmx${String(heap)}m`, '-XX:NewRatio=1', '-XX:+UseSerialGC'],
    ...(throwAway || brief ? compilingLess : []),
    ...openPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    ...classArchive(layout.neo4j(home, server), java, !throwAway),
    '-cp',
    // the archive of classes holds for jars under the very same path, which homes may share by links
    join(realpathSync(layout.jars(home, server)), '*'),
    server.entryClass,
    '--console-mode',
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
  ];
}

/**
 * Loading a release takes a seventh less time with these, and questions that are asked for hours a tenth more. Without the second
 * compiler at all a start would take less, and a run of tests a quarter more.
 */
const compilingLess = [
  // should a later Java not know one of them
  '-XX:+IgnoreUnrecognizedVMOptions',
  ...['-XX:FreqInlineSize=120', '-XX:InlineSmallCode=1200', '-XX:MaxInlineLevel=9'],
  ...['-XX:Tier4InvocationThreshold=25000', '-XX:Tier4MinInvocationThreshold=3000'],
  ...['-XX:Tier4CompileThreshold=75000', '-XX:Tier4BackEdgeThreshold=200000'],
];

/**
 * Java 19 and later keep loaded classes in a file at exit (110 MB). That once, start and stop take 2.5 s of a processor
 * more; every later start takes 4.3 s instead of 6.7.
 */
function classArchive(neo4j: string, java: Java, writes: boolean): readonly string[] {
  if (java.major < 19) return [];
  const file = join(neo4j, `classes-${java.version}.jsa`);
  if (!writes && !existsSync(file)) return [];
  return [`-XX:SharedArchiveFile=${file}`, ...(writes ? ['-XX:+AutoCreateSharedArchive'] : [])];
}
