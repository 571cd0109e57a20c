/** An export with all that belongs to it in one zip: rows, the lists inside them, the question, and what to know. */

import { buffer } from 'node:stream/consumers';

import { ZipFile } from 'yazl';

import type { Exported } from './exported.js';
import { readme } from './readme.js';
import { csv } from './sheet.js';
import { sheetsOf } from './sheets.js';

/** What a bundle tells beside its rows. */
export interface Provenance {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Absent when it was answered from several. */
  readonly release?: ReleaseTold;
}

export interface ReleaseTold {
  readonly id: string;
  readonly createdAt: string;
  readonly contentHash: string;
  readonly sources: { readonly nodes: readonly SourceTold[] };
}

export interface SourceTold {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly license: string | null;
  readonly note: string | null;
}

/** The same bytes for the same question to the same release. */
export async function bundle(exported: Exported, provenance: Provenance): Promise<Buffer> {
  const sheets = sheetsOf(exported);
  const zip = new ZipFile();
  const options = { mtime: new Date(provenance.release?.createdAt ?? '1980-01-01'), forceDosTimestamp: true };
  const files: readonly (readonly [name: string, text: string])[] = [
    ['README.txt', readme(exported, sheets, provenance)],
    ['query.graphql', provenance.query],
    ['variables.json', `${JSON.stringify(provenance.variables, undefined, 2)}\n`],
    ...sheets.map((sheet) => [`${sheet.name}.csv`, csv(sheet, sheet.rows)] as const),
  ];
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name, options);
  zip.end();
  return buffer(zip.outputStream);
}
