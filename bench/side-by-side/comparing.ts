/** Before anything is timed: every peer that answers a query must give the same answer, as canonical JSON. */

import type { Answer, Asker } from './asker.js';
import type { RunningPeer } from './peer-process.js';
import { type Chosen, isAnswered, type Query } from './query.js';

export interface Compared {
  readonly query: Query;
  readonly bytes: number;
  /** Milliseconds of the first request, by peer: plans and compilation included. */
  readonly firstMs: ReadonlyMap<string, number>;
  /** Those that have it, in the order they were given. */
  readonly answering: readonly RunningPeer[];
  /** Why the others have not. */
  readonly silent: ReadonlyMap<string, string>;
}

export async function compare(
  query: Query,
  { chosen, asker }: { readonly chosen: Chosen; readonly asker: Asker },
  peers: readonly RunningPeer[],
): Promise<Compared> {
  const answering: RunningPeer[] = [];
  const silent = new Map<string, string>();
  const firstMs = new Map<string, number>();
  let expected: { readonly peer: string; readonly data: string; readonly answer: string } | undefined;
  for (const running of peers.toSorted(
    (a, b) => Number(a.peer.isTold ?? false) - Number(b.peer.isTold ?? false),
  )) {
    const { peer, address } = running;
    const asked = peer.asked(query, chosen);
    if (!isAnswered(asked)) {
      silent.set(peer.name, asked.cannot);
      continue;
    }
    if (peer.isTold) {
      const told = JSON.stringify({ name: query.name, answer: expected?.answer });
      await asker.ask(address, { path: '/tell', body: told });
    }
    const start = performance.now();
    const given = await asker.ask(address, asked);
    firstMs.set(peer.name, performance.now() - start);
    const data = canonical(peer.read(query, dataOf(peer.name, query, given)));
    expected ??= { peer: peer.name, data, answer: `{"data":${data}}` };
    if (data !== expected.data) throw difference(query, expected, { peer: peer.name, data });
    answering.push(running);
  }
  const inOrder = peers.filter((running) => answering.includes(running));
  return { query, bytes: expected?.answer.length ?? 0, firstMs, answering: inOrder, silent };
}

function dataOf(peer: string, query: Query, { status, body }: Answer): unknown {
  const { data, errors } = JSON.parse(body.toString()) as {
    readonly data?: unknown;
    readonly errors?: unknown;
  };
  if (status === 200 && errors === undefined && data !== undefined && data !== null) return data;
  throw new Error(`${peer} answers ${query.name} with ${String(status)}: ${body.toString().slice(0, 2_000)}`);
}

function difference(
  query: Query,
  one: { readonly peer: string; readonly data: string },
  other: { readonly peer: string; readonly data: string },
): Error {
  let at = 0;
  while (at < one.data.length && one.data[at] === other.data[at]) at += 1;
  const around = ({ peer, data }: typeof one): string =>
    `${peer}: …${data.slice(Math.max(0, at - 200), at + 200)}…`;
  return new Error(`${query.name} is answered in two ways.\n${around(one)}\n${around(other)}`);
}

/** Keys in their order, so that equal values are equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
