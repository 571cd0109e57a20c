/** Facts → the rows of a release. The same facts give the same rows, whatever the order of files. */

import type { Dataset } from '../model/dataset.js';
import type { Kind } from '../model/kinds.js';
import type { NodeRow, ReleaseRows, Rows } from '../model/release.js';
import { ShapeNumbering } from '../model/shape.js';

import { citedLinks } from './cited-links.js';
import { digestsOf, withDigest } from './digests.js';
import { helperRows } from './helper-rows.js';
import { homePlans } from './home-plans.js';
import { linkRows } from './link-rows.js';
import { LinkTable } from './link-table.js';
import { nodeRows } from './node-rows.js';
import { numberThings } from './numbering.js';

export interface CompiledRelease extends ReleaseRows {
  readonly counts: Readonly<Record<Kind, number>>;
}

export function compile(dataset: Dataset): CompiledRelease {
  const numbering = numberThings(dataset);
  const homes = homePlans(dataset);
  const shaping = new ShapeNumbering();
  const helpers = helperRows(dataset, numbering, [...nodeRows(dataset, numbering)]);
  const links = new LinkTable();
  links.addAll(linkRows(dataset, citedLinks(dataset, homes, shaping), { numbering, homes }));
  links.addAll(helpers.links);
  const { shapes } = shaping;
  const texts = new Map(dataset.sources.map(({ id, text }) => [id, text]));
  const digests = digestsOf(nodeRows(dataset, numbering), links, { ...numbering, shapes, texts });
  const nodes: Rows<NodeRow> = {
    length: numbering.total + helpers.nodes.length,
    *[Symbol.iterator]() {
      for (const thing of nodeRows(dataset, numbering)) yield withDigest(thing, digests);
      yield* helpers.nodes;
    },
  };
  return { nodes, links, shapes, counts: numbering.counts };
}
