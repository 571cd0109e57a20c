/** Facts → the rows of a release. The same facts give the same rows, whatever the order of files. */

import type { Dataset } from '../model/dataset.js';
import type { Kind } from '../model/kinds.js';
import type { ReleaseRows } from '../model/release.js';
import { ShapeNumbering } from '../model/shape.js';

import { citedLinks } from './cited-links.js';
import { withDigests } from './digests.js';
import { helperRows } from './helper-rows.js';
import { homePlans } from './home-plans.js';
import { byPlace, linkRows } from './link-rows.js';
import { nodeRows } from './node-rows.js';
import { numberThings } from './numbering.js';

export interface CompiledRelease extends ReleaseRows {
  readonly counts: Readonly<Record<Kind, number>>;
}

export function compile(dataset: Dataset): CompiledRelease {
  const numbering = numberThings(dataset);
  const homes = homePlans(dataset);
  const shapes = new ShapeNumbering();
  const cited = citedLinks(dataset, homes, shapes);
  const helpers = helperRows(dataset, numbering);
  const things = nodeRows(dataset, numbering);
  const rows = {
    nodes: [...things, ...helpers.nodes],
    links: [...linkRows(dataset, cited, { numbering, homes }), ...helpers.links].sort(byPlace),
    shapes: shapes.shapes,
  };
  return {
    ...rows,
    nodes: [...withDigests(things, rows), ...helpers.nodes],
    counts: numbering.counts,
  };
}
