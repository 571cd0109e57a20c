/**
 * What releases are compared by: each thing's row gets a digest of its fields and one of the links that start from it,
 * both without anything that an edit elsewhere moves. Where both are equal in two releases, nothing has changed.
 */

import { hash } from 'node:crypto';

import {
  comparedFields,
  type ComparedLink,
  comparedLinks,
  type StoredLink,
  unplaced,
} from '../model/compared.js';
import { groupBy } from '../model/group.js';
import type { Id, Kind } from '../model/kinds.js';
import type { LinkRow, NodeRow, ReleaseRows } from '../model/release.js';

/** Bytes of each of the two. */
const bytes = 8;

/** The rows of things, each with its `digest`: 16 bytes in base64url, the latter 8 of them zero where no link starts. */
export function withDigests(
  things: readonly NodeRow[],
  { nodes, links, shapes }: ReleaseRows,
): readonly NodeRow[] {
  const starting: ReadonlyMap<number, readonly StoredLink[]> = groupBy(links, ({ from }) => from);
  const idOf = (ordinal: number): Id => idIn(nodes, ordinal);
  const texts = textsOf(nodes, links);
  return things.map((thing) => {
    const kind = thing.label as Kind;
    const fields = [...unplaced(comparedFields(kind, thing.properties, idOf))];
    const outgoing = comparedLinks(kind, starting.get(thing.ordinal) ?? [], shapes);
    const digest = Buffer.concat([
      digestOf([idOf(thing.ordinal), fields, texts.get(thing.ordinal)]),
      outgoing.length === 0 ? Buffer.alloc(bytes) : digestOf(inOrder(outgoing, idOf)),
    ]);
    return { ...thing, properties: { ...thing.properties, digest: digest.toString('base64url') } };
  });
}

/** A list in its order, other links in one that the numbers of things do not move. */
function inOrder(links: readonly ComparedLink[], idOf: (ordinal: number) => Id): readonly string[] {
  const words = ({ relation, to, as, fields }: ComparedLink): string =>
    JSON.stringify([relation, idOf(to), as, [...fields]]);
  const listed = links.filter(({ position }) => position > 0);
  const others = links.filter(({ position }) => position === 0);
  return [...listed.map(words), ...others.map(words).sort()];
}

function digestOf(content: unknown): Buffer {
  return hash('sha256', JSON.stringify(content), 'buffer').subarray(0, bytes);
}

function idIn(nodes: readonly NodeRow[], ordinal: number): Id {
  const id = nodes[ordinal]?.properties['id'];
  if (typeof id !== 'string') throw new TypeError(`Row ${String(ordinal)} is no thing.`);
  return id;
}

/** By the ordinal of the source. */
function textsOf(nodes: readonly NodeRow[], links: readonly LinkRow[]): ReadonlyMap<number, unknown> {
  const leading = links.filter(({ type }) => type === 'HAS_TEXT');
  return new Map(leading.map(({ from, to }) => [from, nodes[to]?.properties['text']]));
}
