/** Facts as a release that can be compared before it is loaded. */

import { type ComparableRecord, comparedLinks, spanFields } from '../model/compared.js';
import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group.js';
import type { Kind } from '../model/kinds.js';
import { type NodeRow, thingsIn } from '../model/release.js';
import { storedRecord } from '../model/stored-fields.js';
import { type ComparedRelease, rangesOf, type SpanRow } from '../graph/diff/compared-release.js';

import { compile } from './compile.js';
import { contentHashOf, idOfRelease } from './content-hash.js';

export function compiledRelease(dataset: Dataset): ComparedRelease {
  const { shapes, counts, links, ...rows } = compile(dataset);
  const nodes = [...rows.nodes];
  const things = nodes.slice(0, thingsIn(counts));
  const starting = groupBy(links, ({ from }) => from);
  const at = (ordinal: number): NodeRow => thingAt(nodes, ordinal);
  const recordAt = (ordinal: number): ReturnType<typeof storedRecord> => storedRecord(at(ordinal));
  const digests = things.map((row) => Buffer.from(String(storedRecord(row)['digest']), 'base64url'));
  const textOf = (source: number): string | null => {
    const leading = starting.get(source)?.find(({ type }) => type === 'HAS_TEXT');
    return leading === undefined ? null : String(recordAt(leading.to)['text']);
  };
  return {
    id: idOfRelease(contentHashOf(dataset)),
    counts,
    digests: () => Promise.resolve(Buffer.concat(digests)),
    idsOf: (ordinals) => Promise.resolve(ordinals.map((ordinal) => String(recordAt(ordinal)['id']))),
    linksOf: (ordinals) =>
      Promise.resolve(
        ordinals.map((ordinal) =>
          comparedLinks(at(ordinal).label as Kind, starting.get(ordinal) ?? [], shapes),
        ),
      ),
    spansOf(kind) {
      const { first, end } = rangesOf(counts)[kind];
      return Promise.resolve(things.slice(first, end).map((row) => spanOf(storedRecord(row))));
    },
    recordsOf: (ordinals) => Promise.resolve(ordinals.map(recordAt)),
    textsOf: (sources) => Promise.resolve(sources.map(textOf)),
  };
}

function thingAt(nodes: readonly NodeRow[], ordinal: number): NodeRow {
  const row = nodes[ordinal];
  if (row === undefined) throw new RangeError(`There is no thing ${String(ordinal)}.`);
  return row;
}

function spanOf(record: ComparableRecord): SpanRow {
  return ['source', ...spanFields].map((field) => record[field]) as unknown as SpanRow;
}
