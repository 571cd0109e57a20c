/** Names of things one below the other, as links. */

import type { ReactElement } from 'react';

import type { NamedFragment } from '../../api/__generated__/graphql.js';
import { Named } from '../../ui/Named.js';

import type { Nodes } from './connection.js';
import { Further, type Next } from './Further.js';

/** Empty for none, so that a fact without a value has no row. */
export function namedAll<Thing extends NamedFragment>(
  things: readonly Thing[],
  noteOf?: (thing: Thing) => string,
): readonly ReactElement[] {
  return things.map((thing) => (
    <span key={thing.id} className="entity-line">
      <Named thing={thing} /> {noteOf && <span className="entity-share">{noteOf(thing)}</span>}
    </span>
  ));
}

export interface NamedListProps<Thing> {
  readonly list: Nodes<Thing>;
  readonly next: Next<Thing>;
  /** What is told beside each. */
  readonly noteOf?: (thing: Thing) => string;
}

/** The same of a list that may be longer than its first page. */
export function NamedList<Thing extends NamedFragment>({ list, next, noteOf }: NamedListProps<Thing>) {
  const named = (things: readonly Thing[]) => namedAll(things, noteOf);
  return (
    <>
      {named(list.nodes)}
      <Further list={list} next={next}>
        {named}
      </Further>
    </>
  );
}
