/**
 * Before all tests: one real Neo4j, thrown away at the end, for the whole run. `TSUNAGU_TEST_SERVER` says which, for
 * example 2026.08; `TSUNAGU_MAVEN_MIRROR` names a mirror for its jars. Jest loads this file as it is.
 */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { defaultHome } from '../../dist/local/home.js';
import { progressLine } from '../../dist/local/progress-line.js';
import { defaultServer, servers } from '../../dist/local/servers.js';
import { startLocal } from '../../dist/local/start-local.js';

export default async function start() {
  const server = process.env.TSUNAGU_TEST_SERVER ?? defaultServer;
  if (!(server in servers))
    throw new Error(`TSUNAGU_TEST_SERVER=${server}: known are ${Object.keys(servers)}.`);
  const line = progressLine(process.stderr);
  const home = defaultHome(process.env);
  const neo4j = await startLocal({
    ...{ home, env: process.env, server, throwAway: true, report: line.report },
    mirror: process.env.TSUNAGU_MAVEN_MIRROR,
  });
  line.clear();
  const { uri, user, password } = neo4j;
  process.env.TSUNAGU_TEST_TURNS = mkdtempSync(join(tmpdir(), 'tsunagu-turns-'));
  process.env.TSUNAGU_TEST_STORE = JSON.stringify({ uri, user, password });
  globalThis.testNeo4j = neo4j;
}
