/** What tells programs how to read a data package (https://datapackage.org/standard/data-package/). */

import type { Id } from '../../model/kinds.js';
import type { RecordOf } from '../../model/records.js';
import { keyOfRelease, type ReleaseInfo } from '../../model/release.js';

import { type DataColumn, type DataTable, type KindTable, tableNames } from './tables.js';

export interface Described {
  readonly info: ReleaseInfo;
  readonly tables: readonly KindTable[];
  readonly links: DataTable;
  readonly sources: readonly RecordOf['Source'][];
  /** By id of the source, the files that have their texts. */
  readonly texts: ReadonlyMap<Id, string>;
}

/** Ready to be written as JSON. */
export function descriptorOf({ info, tables, links, sources, texts }: Described): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(info),
    title: 'Tsunagu 繋ぐ',
    description: 'A cited graph of Japanese municipal industry plans: one whole release of it.',
    id: info.contentHash,
    version: keyOfRelease(info),
    licenses: [
      { name: 'MIT', title: 'MIT License; quotes and texts of the sources belong to their publishers' },
    ],
    sources: sources.map(({ title, publisher, url }) => ({
      title: publisher === null ? title : `${publisher}: ${title}`,
      ...(url === null ? {} : { path: url }),
    })),
    resources: [...tables.map(tableResource), tableResource(links), ...Array.from(texts, textResource)],
  };
}

/** Also of its file, without ending. */
export function packageName(release: Pick<ReleaseInfo, 'id'>): string {
  return `tsunagu-${keyOfRelease(release)}`;
}

function tableResource({ name, description, columns, key }: DataTable): object {
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    description,
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    schema: {
      fields: columns.map(fieldOf),
      primaryKey: key,
      foreignKeys: columns.flatMap(({ name: column, refersTo }) =>
        refersTo === undefined || refersTo === 'Node'
          ? []
          : [{ fields: [column], reference: { resource: tableNames[refersTo], fields: ['id'] } }],
      ),
    },
  };
}

function fieldOf({ name, type, description, isRequired, terms }: DataColumn): object {
  const constraints = { ...(isRequired ? { required: true } : {}), ...(terms ? { enum: terms } : {}) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

function textResource([source, path]: readonly [Id, string]): object {
  const name = path.replace(/^.*\//, '').replace(/\.txt$/, '');
  const description = `The whole text of ${source}; \`start\` and \`end\` of quotes count its code points from 0.`;
  return {
    name: `text-${name}`,
    path,
    description,
    format: 'txt',
    mediatype: 'text/plain',
    encoding: 'utf-8',
  };
}
