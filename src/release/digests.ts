/**
 * What releases are compared by: each thing's row gets a digest of its fields and one of the links that start from it,
 * both without anything that an edit elsewhere moves. Where both are equal in two releases, nothing has changed.
 */

import { hash } from 'node:crypto';

import { comparedFields, type ComparedLink, comparedLinks } from '../model/compared.js';
import type { Id } from '../model/kinds.js';
import type { LinkRow } from '../model/release.js';

import type { Thing } from './node-rows.js';

/** Bytes of each of the two. */
const bytes = 8;

/** What digests are made with beside things. */
export interface DigestContext {
  /** In their canonical order. */
  readonly links: Iterable<LinkRow>;
  readonly idOf: (ordinal: number) => Id;
  readonly shapes: readonly (readonly number[])[];
  /** By the id of the source. */
  readonly texts: ReadonlyMap<Id, string | undefined>;
}

/**
 * Gives the digest of one thing after the other, which are asked for in the order of their ordinals: 16 bytes in
 * base64url, the latter 8 of them zero where no link starts.
 */
export function digester({ links, idOf, shapes, texts }: DigestContext): (thing: Thing) => string {
  const startingAt = reader(links);
  return ({ ordinal, kind, record }) => {
    const id = idOf(ordinal);
    const digest = Buffer.alloc(2 * bytes);
    const fields = [...comparedFields(kind, record, idOf, false)];
    digestOf([id, fields, texts.get(id)]).copy(digest);
    const outgoing = comparedLinks(kind, startingAt(ordinal), shapes);
    if (outgoing.length > 0) digestOf(inOrder(outgoing, idOf)).copy(digest, bytes);
    return digest.toString('base64url');
  };
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
