/** Programs that ask over HTTP, as README.md shows them. */

import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import type { Store } from '../../src/graph/store.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer, type HttpServer } from '../../src/api/http/server.js';
import { readSettings } from '../../src/api/settings.js';
import { bars } from '../../client/bars.js';
import { asker } from '../support/asking.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { openTestStore, projectFolder } from '../support/store.js';

let store: Store;
let server: HttpServer;
let url: string;

beforeAll(async () => {
  store = openTestStore();
  await keptSeeds(store);
  const settings = { ...readSettings({}), port: 0 };
  server = await createHttpServer(asker(store).service, settings, createLog('silent'));
  url = `${await server.listen()}/graphql`;
});

afterAll(async () => {
  await server.app.close();
  await store[Symbol.asyncDispose]();
});

const readme = readFileSync(`${projectFolder}/README.md`, 'utf8');

/** The snippet of README in this language, asking this server instead of the usual one. */
function shown(language: string, having: string): string {
  const snippets = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, text = '']) => text,
  );
  const snippet = snippets.find((text) => text.includes(having));
  if (snippet === undefined) throw new Error(`README has no ${language} with ${having}.`);
  return snippet.replaceAll('http://127.0.0.1:4000/graphql', url);
}

/** What a program prints. */
async function output(command: string, ...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(command, args)).stdout;
}

test('a dashboard in TypeScript draws the programs of each municipality', async () => {
  expect(readme).toContain(readFileSync(`${projectFolder}/client/bars.ts`, 'utf8'));
  expect(await bars(url)).toBe(`██████ 墨田区 6
██████████ 渋谷区 10
█████████ 荒川区 9
██████████ 板橋区 10
████ 青梅市 4
██████ 福生市 6`);
});

test('a typed client is told what is wrong', async () => {
  await expect(bars(url.replace('/graphql', '/nowhere'))).rejects.toThrow('The API is at /graphql');
});

test('plain fetch counts the themes', async () => {
  expect(await output(process.execPath, '--input-type=module', '-e', shown('js', 'fetch'))).toBe('60\n');
});

test('curl lists the municipalities', async () => {
  expect(JSON.parse(await output('sh', '-c', shown('sh', 'curl')))).toMatchObject({
    data: {
      municipalities: { nodes: expect.arrayContaining([{ name: '青梅市', programs: { totalCount: 4 } }]) },
    },
  });
});

const hasRequests = spawnSync('python3', ['-c', 'import requests']).status === 0;

(hasRequests ? test : test.skip)('Python counts the themes', async () => {
  expect(await output('python3', '-c', shown('python', 'requests'))).toBe('60\n');
});
