/** The links that neither a reference nor evidence tells, and what a list says of its entries: one table of them. */

import type { GraphQLObjectType, GraphQLSchema } from 'graphql';

import type { Kind } from '../../model/kinds.js';
import type { WholeRelease } from '../../graph/whole-release.js';

import type { DataColumn, DataTable } from './tables.js';

/** Of a link: where it starts and leads to by ordinal, and what it holds. */
export type LinkRecord = Readonly<Record<string, unknown>>;

/** The kinds whose links these are, with their relations. */
const told: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Municipality: ['FROM'],
  Section: ['LISTS'],
  Program: ['VARIANT_OF'],
  Organization: ['FROM'],
};

export function linkTable(schema: GraphQLSchema): DataTable {
  const edge = (schema.getType('SectionProgramEdge') as GraphQLObjectType).getFields();
  const ofEntry = (name: string, type: DataColumn['type']): DataColumn => ({
    ...{ name, type, description: `LISTS: ${edge[name]?.description ?? ''}`, isRequired: false },
  });
  const note = (name: string, language: string): DataColumn => ({
    ...{ name, type: 'string', isRequired: false },
    description: `VARIANT_OF: what a curator notes, in ${language}.`,
  });
  const end = (name: string, description: string): DataColumn => ({
    ...{ name, description, type: 'string', isRequired: true, refersTo: 'Node' },
  });
  return {
    name: 'links',
    description:
      'Links that are neither references nor rests of evidence, and what a list says of its entries.',
    key: ['from', 'relation', 'to'],
    columns: [
      end('from', 'Where it starts.'),
      {
        ...{ name: 'relation', type: 'string', isRequired: true, terms: ['FROM', 'LISTS', 'VARIANT_OF'] },
        description:
          'FROM: its figures or its note come from that source. LISTS: the section has the program in its list. VARIANT_OF: another entry of the same name.',
      },
      end('to', 'Where it leads.'),
      ...[ofEntry('position', 'integer'), ofEntry('marker', 'string'), ofEntry('carried', 'boolean')],
      ...[note('noteJa', 'Japanese'), note('noteEn', 'English')],
    ],
  };
}

/** In the order of where they start, then of the list or of where they lead. */
export async function* linkRecords(release: WholeRelease): AsyncGenerator<readonly LinkRecord[]> {
  for (const [kind, relations] of Object.entries(told) as [Kind, readonly string[]][]) {
    for await (const some of release.links(kind)) {
      yield some.flatMap(({ from, links }) =>
        links
          .filter(({ type }) => relations.includes(type))
          .sort((a, b) => placeOf(a.properties) - placeOf(b.properties) || a.to - b.to)
          .map(({ type, to, properties }) => ({ ...properties, from, relation: type, to })),
      );
    }
  }
}

function placeOf({ position }: Readonly<Record<string, unknown>>): number {
  return typeof position === 'number' ? position : 0;
}
