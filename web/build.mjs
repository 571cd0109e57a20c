/** Builds web/dist with Vite, and the list of what its pages ask, only when something that goes into it has changed. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const web = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));
const dist = join(web, 'dist');
const mark = join(dist, 'inputs.sha256');

const inputs = hashOf([
  ...filesOf(web),
  ...filesOf(join(project, 'examples')),
  join(project, 'package-lock.json'),
  join(project, 'src/api/pages/permalink.ts'),
]);

if (existsSync(mark) && readFileSync(mark, 'utf8') === inputs) {
  console.log('web/dist is fresh');
} else {
  const started = performance.now();
  await build();
  writeFileSync(mark, inputs);
  console.log(`web/dist built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function build() {
  // Whoever builds – a test, for one –, React is that of production.
  process.env.NODE_ENV = 'production';
  const vite = await import('vite');
  await vite.build({ configFile: join(web, 'vite.config.mjs'), logLevel: 'error' });
  compress();
  const { module } = await vite.runnerImport(join(web, 'src/api/all-documents.ts'));
  writeFileSync(join(dist, 'documents.json'), JSON.stringify(module.allDocuments, null, 1));
}

/** What the explorer's page loads at once, smaller than it could be made while someone waits for it. */
function compress() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const [, path] of page.matchAll(/"\/(assets\/[^"]+\.(?:js|css))"/g)) {
    const file = join(dist, path);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(dist))
    .sort();
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${relative(project, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
}
