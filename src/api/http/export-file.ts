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

/** @param isAnswered - whether documents of this text are */
export function headersOf(
  { plan: { choice }, total, next, release }: Exported,
  operation: ExportedOperation,
  { format, rows }: Wanted,
  isAnswered: (query: string) => boolean,
): Readonly<Record<string, string>> {
  const words = [
    choice.operation.name?.value ?? choice.path.join('.'),
    ...(release ? [release.contentHash.slice(0, 12)] : []),
  ];
  const page = next && nextPage(choice, operation, next);
  const link =
    page && isAnswered(page.query)
      ? linkTo(page, { format, ...(rows === undefined ? {} : { rows }) })
      : undefined;
  return {
    'content-disposition': `attachment; filename="${['tsunagu', ...words].join('-')}.${format}"`,
    'x-total-count': String(total),
    ...(next ? { 'x-next-cursor': next.cursor } : {}),
    ...(link !== undefined && link.length <= longestLink ? { link: `<${link}>; rel="next"` } : {}),
  };
}

/** The same operation for the next page: the cursor goes into its variable where there is one, else into the document. */
function nextPage({ asked }: Choice, operation: ExportedOperation, next: NextPage): ExportedOperation {
  const { holder, argument, cursor } = next;
  const given = holder.arguments?.find(({ name }) => name.value === argument)?.value;
  return given?.kind === Kind.VARIABLE
    ? { ...operation, variables: { ...operation.variables, [given.name.value]: cursor } }
    : { ...operation, query: print(withCursor(asked, next)) };
}

function linkTo(
  { query, operationName, variables }: ExportedOperation,
  wishes: Readonly<Record<string, string>>,
): string {
  const parameters = new URLSearchParams({
    query,
    ...(Object.keys(variables).length > 0 ? { variables: JSON.stringify(variables) } : {}),
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
