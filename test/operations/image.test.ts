/** The image: what it holds is enough to serve, and it is shut in. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { parse } from 'yaml';

import { projectFolder } from '../support/store.js';

const dockerfile = await readFile(`${projectFolder}/Dockerfile`, 'utf8');
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

/** A folder with what the last stage copies, but for the packages, which are those of the project. */
async function imageFolder(): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagu-image-'));
  const copies = [...lastStage.matchAll(/^COPY --from=build (.*) (\S+)$/gmu)];
  for (const [, sources = '', target = ''] of copies) {
    for (const source of sources.split(' ').map((path) => path.replace('/tsunagu/', ''))) {
      const to = join(folder, target === './' ? source : target);
      await mkdir(dirname(to), { recursive: true });
      // the pages are built by `npm run build`, not by the tests
      if (existsSync(join(projectFolder, source)))
        await cp(join(projectFolder, source), to, { recursive: true });
    }
  }
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** Whoever would write a file elsewhere finds no place for it. */
function nowhere(folder: string): Readonly<Record<string, string>> {
  const none = join(folder, 'none');
  return { HOME: none, TMPDIR: none, XDG_CACHE_HOME: none, TSUNAGU_DRAIN_NOT_READY_MS: '0' };
}

/** Every file, and when it was written. */
async function stateOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((name) => !name.startsWith('node_modules')).sort();
  return Promise.all(
    files.map(async (name) => `${name} ${String((await stat(join(folder, name))).mtimeMs)}`),
  );
}

test('holds all that a server reads at its start, and nothing is written into it', async () => {
  await using image = await imageFolder();
  const before = await stateOf(image.folder);
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve'], {
    cwd: image.folder,
    // a store that is not there yet, as in a composition that is just starting
    env: { PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none', ...nowhere(image.folder) },
  });
  try {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!/listening at (\S+?)"/u.test(said)) await once(child.stdout, 'data');
    while (!/Trying again/u.test(said)) await once(child.stdout, 'data');
    const address = /listening at (\S+?)"/u.exec(said)?.[1] ?? '';
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    expect((await fetch(`${address}/schema.graphql`)).status).toBe(200);
    expect((await fetch(`${address}/graphql?query={__typename}`)).status).toBe(503);
  } finally {
    child.kill('SIGTERM');
  }
  await once(child, 'exit');
  expect(await stateOf(image.folder)).toEqual(before);
});

test('runs as a plain user and says whether it lives', () => {
  expect(lastStage).toMatch(/^USER node$/mu);
  expect(lastStage).toMatch(/^HEALTHCHECK .*\\\n +CMD \["node", /mu);
  expect(lastStage).not.toMatch(/^RUN /mu);
});

test('is run with a root that is read-only, without capabilities, and with time to answer what is under way', async () => {
  const { services } = parse(await readFile(`${projectFolder}/compose.yaml`, 'utf8')) as {
    readonly services: Readonly<Record<string, object>>;
  };
  expect(services['tsunagu']).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    stop_grace_period: '15s',
  });
});
