/** A whole release as one file: a table for each kind and one of links, the texts of its sources, and what tells how to read them. */

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { stringify } from 'csv-stringify/sync';
import type { GraphQLSchema } from 'graphql';
import { ZipFile } from 'yazl';

import { type Id, partsOfId } from '../../model/kinds.js';
import type { RecordOf } from '../../model/records.js';
import type { WholeRelease } from '../../graph/whole-release.js';
import { rfc4180 } from '../exports/sheet.js';

import { rowOf } from './cells.js';
import { type Described, descriptorOf } from './descriptor.js';
import { linkRecords, linkTable } from './links.js';
import { readme } from './readme.js';
import { type DataTable, tablesOf } from './tables.js';

/** The date of all that is in a package, and of itself: a release has none that two databases would tell alike. */
export const noDate = new Date('1980-01-01T00:00:00Z');

/**
 * The same bytes for the same release, whatever database it is in. Throws what asking the release throws; what has been written by then is no package.
 * @param file - where it is written
 */
export async function writeDataPackage(
  release: WholeRelease,
  schema: GraphQLSchema,
  file: string,
): Promise<void> {
  const tables = tablesOf(schema);
  const ids = await release.ids();
  const sources = await sourcesOf(release);
  const links = linkTable(schema);
  const described: Described = { info: release.info, tables, links, sources, texts: textsOf(sources) };
  const zip = new ZipFile();
  const add = (path: string, parts: () => Iterable<string> | AsyncIterable<string>): void => {
    const options = { mtime: noDate, forceDosTimestamp: true };
    zip.addReadStreamLazy(path, options, (give) => {
      const stream = Readable.from(parts());
      stream.on('error', (error) => zip.emit('error', error));
      give(null, stream);
    });
  };
  add('README.txt', () => [readme(described)]);
  add('datapackage.json', () => [`${JSON.stringify(descriptorOf(described), null, 2)}\n`]);
  for (const table of tables)
    add(`${table.name}.csv`, () => linesOf(table, release.records(table.kind), ids));
  add(`${links.name}.csv`, () => linesOf(links, linkRecords(release), ids));
  for (const [place, { id }] of sources.entries()) {
    const path = described.texts.get(id);
    if (path !== undefined) add(path, () => textOf(release, place));
  }
  zip.on('error', (error: Error) => {
    (zip.outputStream as Readable).destroy(error);
  });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}

/** CSV as RFC 4180 has it, with a byte order mark, without which Excel takes it for Shift JIS. */
async function* linesOf(
  { columns }: DataTable,
  rows: AsyncIterable<readonly object[]>,
  ids: readonly Id[],
): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  yield stringify([names], { ...rfc4180, bom: true });
  for await (const some of rows) {
    const cells = some.map((row) => rowOf(columns, { ...row }, ids));
    yield stringify(cells, rfc4180);
  }
}

async function* textOf(release: WholeRelease, place: number): AsyncGenerator<string> {
  yield (await release.textOf(place)) ?? '';
}

async function sourcesOf(release: WholeRelease): Promise<readonly RecordOf['Source'][]> {
  const sources: RecordOf['Source'][] = [];
  for await (const some of release.records('Source')) sources.push(...some);
  return sources;
}

/** Those that have a text have its hash. */
function textsOf(sources: readonly RecordOf['Source'][]): ReadonlyMap<Id, string> {
  return new Map(
    sources.flatMap(({ id, sha256 }) =>
      sha256 === null ? [] : [[id, `sources/${partsOfId(id)?.key ?? id}.txt`] as const],
    ),
  );
}
