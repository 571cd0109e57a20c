/**
 * The bill of materials of what `npm start` runs, as CycloneDX JSON on standard output: npm's own list, and the jars of
 * the private Neo4j as its lock file has them. `npm run --silent sbom > sbom.json`
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const list = JSON.parse(
  execFileSync('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }),
);
const { jars } = JSON.parse(
  readFileSync(new URL('../src/local/neo4j-5.26.lock.json', import.meta.url), 'utf8'),
);

list.metadata.component.name = 'tsunagu';

const components = jars.map(({ artifact, sha256 }) => {
  const [group, name, version, classifier] = artifact.split(':');
  const qualifier = classifier === undefined ? '' : `?classifier=${classifier}`;
  const purl = `pkg:maven/${group}/${name}@${version}${qualifier}`;
  const hashes = [{ alg: 'SHA-256', content: sha256 }];
  return { type: 'library', 'bom-ref': artifact, group, name, version, purl, hashes, scope: 'required' };
});

console.log(JSON.stringify({ ...list, components: [...list.components, ...components] }, null, 2));
