/** The commands of Tsunagu, run as an operator would who loads a large world. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { StoreAddress } from './peer.js';

/** Returns when it has ended; throws when it failed, after what it said itself. */
export async function runCommand(store: StoreAddress, ...args: readonly string[]): Promise<void> {
  const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = store;
  const options = ['--max-old-space-size=1024', '--min-semi-space-size=64', '--max-semi-space-size=64'];
  const command = spawn(process.execPath, [...options, main, ...args], {
    env: { ...process.env, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(command, 'exit');
  if (code !== 0) throw new Error(`tsunagu ${args.join(' ')} ended with ${String(code)}.`);
}
