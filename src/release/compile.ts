/** Facts → the rows of a release. The same facts give the same rows. */

import type { Dataset } from '../model/dataset.js';
import type { Kind } from '../model/kinds.js';
import type { NodeRow, ReleaseRows } from '../model/release.js';
import { ShapeNumbering } from '../model/shape.js';
import { storedFields } from '../model/stored-fields.js';

import { citedLinks } from './cited-links.js';
import { digester } from './digests.js';
import { helpersOf, textLinks } from './helper-rows.js';
import { homePlans } from './home-plans.js';
import { LinkColumns } from './link-columns.js';
import { linkRows } from './link-rows.js';
import { thingsOf, valuesOf } from './node-rows.js';
import { type Numbering, numberThings } from './numbering.js';

export interface CompiledRelease extends ReleaseRows {
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Links are made here, nodes when they are gone through, so that the first are written while others are made. */
export function compile(dataset: Dataset): CompiledRelease {
  const numbering = numberThings(dataset);
  const homes = homePlans(dataset);
  const shaping = new ShapeNumbering();
  const links = new LinkColumns();
  links.addAll(linkRows(dataset, citedLinks(dataset, homes, shaping), { numbering, homes }));
  links.addAll(textLinks(dataset, numbering));
  const { counts, total } = numbering;
  const { shapes } = shaping;
  const helpers = helpersOf(dataset, numbering);
  return {
    nodes: {
      length: total + helpers.length,
      *[Symbol.iterator]() {
        const things: NodeRow[] = [];
        for (const thing of thingRows(dataset, numbering, { links, shapes })) {
          things.push(thing);
          yield thing;
        }
        yield* helpers.rows(things);
      },
    },
    ...{ links, shapes, counts },
  };
}

function* thingRows(
  dataset: Dataset,
  numbering: Numbering,
  { links, shapes }: Pick<ReleaseRows, 'links' | 'shapes'>,
): Generator<NodeRow> {
  const texts = new Map(dataset.sources.map(({ id, text }) => [id, text]));
  const digestOf = digester({ links, idOf: numbering.idOf, shapes, texts });
  for (const thing of thingsOf(dataset, numbering)) {
    const { ordinal, kind, record } = thing;
    const values = valuesOf(kind, record);
    yield {
      ordinal,
      label: kind,
      values: values.with(storedFields[kind].indexOf('digest'), digestOf(thing)),
    };
  }
}
