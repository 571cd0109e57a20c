/** Facts as a release that can be compared before it is loaded. */

import { comparedLinks, placeFields } from '../model/compared.js';
import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group.js';
import type { Kind } from '../model/kinds.js';
import type { NodeRow, Properties } from '../model/release.js';
import { type ComparedRelease, type Place, rangesOf, thingsIn } from '../graph/diff/compared-release.js';

import { compile } from './compile.js';
import { idOfRelease } from './content-hash.js';

export function compiledRelease(dataset: Dataset): ComparedRelease {
  const { shapes, counts, contentHash, ...rows } = compile(dataset);
  const [nodes, links] = [[...rows.nodes], [...rows.links]];
  const things = nodes.slice(0, thingsIn(counts));
  const starting = groupBy(links, ({ from }) => from);
  const at = (ordinal: number): NodeRow => thingAt(nodes, ordinal);
  const digests = things.map(({ properties }) => Buffer.from(String(properties['digest']), 'base64url'));
  const textOf = (source: number): string | null => {
    const leading = starting.get(source)?.find(({ type }) => type === 'HAS_TEXT');
    return leading === undefined ? null : String(at(leading.to).properties['text']);
  };
  return {
    id: idOfRelease(contentHash),
    counts,
    digests: () => Promise.resolve(Buffer.concat(digests)),
    idsOf: (ordinals) => Promise.resolve(ordinals.map((ordinal) => String(at(ordinal).properties['id']))),
    linksOf: (ordinals) =>
      Promise.resolve(
        ordinals.map((ordinal) =>
          comparedLinks(at(ordinal).label as Kind, starting.get(ordinal) ?? [], shapes),
        ),
      ),
    placesOf(kind) {
      const { first, end } = rangesOf(counts)[kind];
      return Promise.resolve(things.slice(first, end).map(({ properties }) => placeOf(properties)));
    },
    recordsOf: (ordinals) => Promise.resolve(ordinals.map((ordinal) => at(ordinal).properties)),
    textsOf: (sources) => Promise.resolve(sources.map(textOf)),
  };
}

function thingAt(nodes: readonly NodeRow[], ordinal: number): NodeRow {
  const row = nodes[ordinal];
  if (row === undefined) throw new RangeError(`There is no thing ${String(ordinal)}.`);
  return row;
}

function placeOf(properties: Properties): Place {
  return ['source', ...placeFields].map((field) => properties[field]) as unknown as Place;
}
