#!/usr/bin/env node
/**
 * Writes src/local/neo4j-5.26.lock.json anew from pom.xml: what Maven resolves, with sha256 and size of each jar.
 * Needs Maven; users of Tsunagu do not. Run it after changing the version in pom.xml, then commit both files.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const lockFile = fileURLToPath(new URL('../../src/local/neo4j-5.26.lock.json', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'tsunagu-neo4j-lock-'));
try {
  execFileSync(
    'mvn',
    ['-q', '-B', '-f', pom, 'dependency:copy-dependencies'].concat([
      '-DincludeScope=runtime',
      '-Dmdep.useRepositoryLayout=true',
      `-DoutputDirectory=${folder}`,
    ]),
    { stdio: 'inherit' },
  );
  const jars = readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.jar'))
    .map((path) => lockedJar(path))
    .sort((a, b) => (a.artifact < b.artifact ? -1 : 1));
  refuseEqualFileNames(jars);
  writeFileSync(lockFile, `${JSON.stringify({ neo4j: neo4jVersion(jars), jars }, null, 2)}\n`);
  console.log(`${jars.length} jars, ${jars.reduce((sum, jar) => sum + jar.size, 0)} bytes`);
} finally {
  rmSync(folder, { recursive: true });
}

/** `org/neo4j/neo4j/5.26.31/neo4j-5.26.31.jar` → coordinates `org.neo4j:neo4j:5.26.31[:classifier]`. */
function lockedJar(path) {
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

function neo4jVersion(jars) {
  return jars.map(({ artifact }) => artifact.split(':')).find(([, name]) => name === 'neo4j')[2];
}
