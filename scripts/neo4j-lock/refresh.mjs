#!/usr/bin/env node
/**
 * Writes the lock files of src/local anew: what Maven resolves for each version, with sha256 and size of each jar.
 * Needs Maven; users of Tsunagu do not. Run it after changing a version here, then commit this file and the locks.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const versions = ['5.26.31', '2026.08.1'];

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const local = fileURLToPath(new URL('../../src/local/', import.meta.url));

for (const version of versions) {
  const jars = resolvedJars(version);
  refuseEqualFileNames(jars);
  const lockFile = `neo4j-${version.split('.').slice(0, 2).join('.')}.lock.json`;
  writeFileSync(join(local, lockFile), `${JSON.stringify({ neo4j: version, jars }, null, 2)}\n`);
  console.log(`${lockFile}: ${jars.length} jars, ${jars.reduce((sum, jar) => sum + jar.size, 0)} bytes`);
}

function resolvedJars(version) {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-neo4j-lock-'));
  try {
    execFileSync(
      'mvn',
      ['-q', '-B', '-f', pom, 'dependency:copy-dependencies'].concat([
        `-Dneo4j.version=${version}`,
        '-DincludeScope=runtime',
        '-Dmdep.useRepositoryLayout=true',
        `-DoutputDirectory=${folder}`,
      ]),
      { stdio: 'inherit' },
    );
    return readdirSync(folder, { recursive: true })
      .filter((path) => path.endsWith('.jar'))
      .map((path) => lockedJar(folder, path))
      .sort((a, b) => (a.artifact < b.artifact ? -1 : 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `org/neo4j/neo4j/5.26.31/neo4j-5.26.31.jar` → coordinates `org.neo4j:neo4j:5.26.31[:classifier]`. */
function lockedJar(folder, path) {
  const parts = path.split(sep);
  const [artifact, version, file] = parts.slice(-3);
  const classifier = file.slice(`${artifact}-${version}`.length, -'.jar'.length).replace(/^-/, '');
  const bytes = readFileSync(join(folder, path));
  return {
    artifact: [parts.slice(0, -3).join('.'), artifact, version, classifier].filter(Boolean).join(':'),
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** All jars lie in one folder at the user's, so two must not have one name. */
function refuseEqualFileNames(jars) {
  const names = jars.map(({ artifact }) => artifact.split(':').slice(1).join('-'));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Two jars have one file name: ${twice.join(', ')}`);
}
