/** An export with all that belongs to it in one zip: rows, the lists inside them, the question, and what to know. */

import { buffer } from 'node:stream/consumers';

import { ZipFile } from 'yazl';

import type { Exported } from './exported.js';
import type { Provenance } from './provenance.js';
import { readme } from './readme.js';
import { csv } from './sheet.js';
import { sheetsOf } from './sheets.js';

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
