/** A peer's process as the bench sees it, until the end of the block. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { Peer, StoreAddress } from './peer.js';
import type { Used } from './serve-peer.js';

export interface RunningPeer extends AsyncDisposable {
  readonly peer: Peer;
  readonly address: string;
  readonly used: () => Promise<Used>;
}

export interface StartedPeers extends AsyncDisposable {
  /** In the order they were given. */
  readonly running: readonly RunningPeer[];
}

export async function startPeers(peers: readonly Peer[], store: StoreAddress): Promise<StartedPeers> {
  const running: RunningPeer[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((each) => each[Symbol.asyncDispose]()));
  };
  try {
    for (const peer of peers) running.push(await startPeer(peer, store));
  } catch (error) {
    await stop();
    throw error;
  }
  return { running, [Symbol.asyncDispose]: stop };
}

async function startPeer(peer: Peer, store: StoreAddress): Promise<RunningPeer> {
  const child = fork(
    fileURLToPath(new URL('./serve-peer.js', import.meta.url)),
    [peer.name, JSON.stringify(store)],
    {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const address = (await told(child)) as string;
  return {
    ...{ peer, address },
    used: async () => {
      child.send('used');
      return (await told(child)) as Used;
    },
    async [Symbol.asyncDispose]() {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** The next message; throws when the process ends instead. */
async function told(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`A peer ended with exit code ${String(code)}.`);
  });
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [unknown];
    return message;
  } finally {
    ended.catch(() => undefined);
    over.abort();
  }
}
