/** An export as what goes out: its bytes, its name, and headers that say how much of the list it is. */

import { type ArgumentNode, type DocumentNode, Kind, print, visit } from 'graphql';

import { bundle } from '../exports/bundle.js';
import type { Choice, ExportedOperation } from '../exports/export-plan.js';
import type { Exported, NextPage } from '../exports/exported.js';
import type { Provenance } from '../exports/provenance.js';
import { csv, jsonLines, tsv } from '../exports/sheet.js';

import type { Wanted } from './export-wanted.js';

/** @param provenance - asked only where the format tells it */
export async function fileOf(
  exported: Exported,
  { format }: Wanted,
  provenance: () => Promise<Provenance>,
): Promise<Buffer> {
  const { table, rows } = exported;
  switch (format) {
    case 'csv':
      return Buffer.from(csv(table, rows));
    case 'tsv':
      return Buffer.from(tsv(table, rows));
    case 'jsonl':
      return Buffer.from(jsonLines(rows));
    case 'zip':
      return bundle(exported, await provenance());
  }
}

/** Longer addresses are cut off on their way by some. */
const longestLink = 4_000;

export function headersOf(
  { plan: { choice }, total, next, release }: Exported,
  operation: ExportedOperation,
  { format, rows }: Wanted,
): Readonly<Record<string, string>> {
  const words = [
    choice.operation.name?.value ?? choice.path.join('.'),
    ...(release ? [release.contentHash.slice(0, 12)] : []),
  ];
  const link = next && nextLink(choice, operation, next, { format, ...(rows === undefined ? {} : { rows }) });
  return {
    'content-disposition': `attachment; filename="${['tsunagu', ...words].join('-')}.${format}"`,
    'x-total-count': String(total),
    ...(next ? { 'x-next-cursor': next.cursor } : {}),
    ...(link !== undefined && link.length <= longestLink ? { link: `<${link}>; rel="next"` } : {}),
  };
}

/** The same request for the next page: the cursor goes into its variable where there is one, else into the document. */
function nextLink(
  { asked }: Choice,
  { query, operationName, variables }: ExportedOperation,
  next: NextPage,
  wishes: Readonly<Record<string, string>>,
): string {
  const { holder, argument, cursor } = next;
  const given = holder.arguments?.find(({ name }) => name.value === argument)?.value;
  const byVariable = given?.kind === Kind.VARIABLE ? { ...variables, [given.name.value]: cursor } : undefined;
  const parameters = new URLSearchParams({
    query: byVariable ? query : print(withCursor(asked, next)),
    ...(Object.keys(byVariable ?? variables).length > 0
      ? { variables: JSON.stringify(byVariable ?? variables) }
      : {}),
    ...(operationName === undefined ? {} : { operationName }),
    ...wishes,
  });
  return `/graphql?${parameters.toString()}`;
}

function withCursor(document: DocumentNode, { holder, argument, cursor }: NextPage): DocumentNode {
  return visit(document, {
    Field(node) {
      if (node !== holder) return undefined;
      const others = node.arguments?.filter(({ name }) => name.value !== argument) ?? [];
      const added: ArgumentNode = {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: argument },
        value: { kind: Kind.STRING, value: cursor },
      };
      return { ...node, arguments: [...others, added] };
    },
  });
}
