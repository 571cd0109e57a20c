/** What a run ran on. */

import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type as system } from 'node:os';

import { defaultServer, servers } from '../../src/local/servers.js';

export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  return `${String(cpus().length)} processors (${model}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${system()} ${release()}`;
}

const compared = [
  '@neo4j/graphql',
  '@apollo/server',
  'graphql',
  'graphql-jit',
  'dataloader',
  'fastify',
  'neo4j-driver',
];

export async function versions(): Promise<Readonly<Record<string, string>>> {
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const pinned = { ...dependencies, ...devDependencies };
  return {
    ...Object.fromEntries(compared.map((name) => [name, pinned[name] ?? ''])),
    Neo4j: servers[defaultServer].version,
    'Node.js': process.version.slice(1),
  };
}
