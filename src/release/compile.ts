/** Facts → the rows of a release. The same facts give the same rows, whatever the order of files. */

import type { Dataset } from '../model/dataset.js';
import type { Kind } from '../model/kinds.js';
import type { NodeRow, ReleaseRows, Rows } from '../model/release.js';
import { ShapeNumbering } from '../model/shape.js';

import { citedLinks } from './cited-links.js';
import { hashOf } from './content-hash.js';
import { digestsOf, withDigest } from './digests.js';
import { helperRows } from './helper-rows.js';
import { homePlans } from './home-plans.js';
import { LinkColumns } from './link-columns.js';
import { linkRows } from './link-rows.js';
import { nodeRows } from './node-rows.js';
import { type Numbering, numberThings } from './numbering.js';

export interface CompiledRelease extends ReleaseRows {
  readonly counts: Readonly<Record<Kind, number>>;
  /** Of all rows. */
  readonly contentHash: string;
}

/** Nodes are made twice: all at once here, for what depends on others, and one by one when they are gone through. */
export function compile(dataset: Dataset): CompiledRelease {
  const numbering = numberThings(dataset);
  const homes = homePlans(dataset);
  const shaping = new ShapeNumbering();
  const things = [...nodeRows(dataset, numbering)];
  const helpers = helperRows(dataset, numbering, things);
  const links = new LinkColumns();
  links.addAll(linkRows(dataset, citedLinks(dataset, homes, shaping), { numbering, homes }));
  links.addAll(helpers.links);
  const { shapes } = shaping;
  const texts = new Map(dataset.sources.map(({ id, text }) => [id, text]));
  const digests = digestsOf(things, links, { ...numbering, shapes, texts });
  const contentHash = hashOf({ nodes: nodesOf(things, digests, helpers.nodes), links, shapes });
  const { counts } = numbering;
  return {
    nodes: rowsOf({ dataset, numbering, digests, helpers: helpers.nodes }),
    links,
    shapes,
    counts,
    contentHash,
  };
}

interface Making {
  readonly dataset: Dataset;
  readonly numbering: Numbering;
  readonly digests: Buffer;
  readonly helpers: Rows<NodeRow>;
}

function rowsOf({ dataset, numbering, digests, helpers }: Making): Rows<NodeRow> {
  return {
    length: numbering.total + helpers.length,
    [Symbol.iterator]: () => nodesOf(nodeRows(dataset, numbering), digests, helpers),
  };
}

function* nodesOf(
  things: Iterable<NodeRow>,
  digests: Buffer,
  helpers: Iterable<NodeRow>,
): Generator<NodeRow> {
  for (const thing of things) yield withDigest(thing, digests);
  yield* helpers;
}
