/**
 * What releases are compared by: each thing's row gets a digest of its fields and one of the links that start from it,
 * both without anything that an edit elsewhere moves. Where both are equal in two releases, nothing has changed.
 */

import { hash } from 'node:crypto';

import { comparedFields, type ComparedLink, comparedLinks, unplaced } from '../model/compared.js';
import type { Id, Kind } from '../model/kinds.js';
import type { LinkRow, NodeRow } from '../model/release.js';

/** Bytes of each of the two. */
const bytes = 8;

/** What digests are made with beside rows. */
export interface DigestContext {
  readonly total: number;
  readonly idOf: (ordinal: number) => Id;
  readonly shapes: readonly (readonly number[])[];
  /** By the id of the source. */
  readonly texts: ReadonlyMap<Id, string | undefined>;
}

/** Of each thing 16 bytes, the latter 8 of them zero where no link starts. Things and links come in their canonical order. */
export function digestsOf(
  things: Iterable<NodeRow>,
  links: Iterable<LinkRow>,
  { total, idOf, shapes, texts }: DigestContext,
): Buffer {
  const digests = Buffer.alloc(2 * bytes * total);
  const startingAt = reader(links);
  for (const { ordinal, label, properties } of things) {
    const kind = label as Kind;
    const id = idOf(ordinal);
    const fields = [...unplaced(comparedFields(kind, properties, idOf))];
    const outgoing = comparedLinks(kind, startingAt(ordinal), shapes);
    digestOf([id, fields, texts.get(id)]).copy(digests, 2 * bytes * ordinal);
    if (outgoing.length > 0) digestOf(inOrder(outgoing, idOf)).copy(digests, 2 * bytes * ordinal + bytes);
  }
  return digests;
}

/** The row of a thing with its `digest` in base64url. */
export function withDigest(thing: NodeRow, digests: Buffer): NodeRow {
  const start = 2 * bytes * thing.ordinal;
  const digest = digests.toString('base64url', start, start + 2 * bytes);
  return { ...thing, properties: { ...thing.properties, digest } };
}

/** The links that start from a thing, asked for one thing after the other. */
function reader(links: Iterable<LinkRow>): (ordinal: number) => readonly LinkRow[] {
  const iterator = links[Symbol.iterator]();
  let next = iterator.next();
  return (ordinal) => {
    const starting: LinkRow[] = [];
    for (; next.done !== true && next.value.from === ordinal; next = iterator.next())
      starting.push(next.value);
    return starting;
  };
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
