/** The tables of a data package: one for each kind, a column for each field of its record, told as the contract tells it. */

import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import { type Kind, kinds } from '../../model/kinds.js';
import { recordFields } from '../../model/records.js';

export interface DataTable {
  /** Of its file, without ending. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly DataColumn[];
  /** The columns that tell a row from every other. */
  readonly key: readonly string[];
}

export interface KindTable extends DataTable {
  readonly kind: Kind;
}

export interface DataColumn {
  /** As in the record. */
  readonly name: string;
  /** Of Table Schema (https://specs.frictionlessdata.io/table-schema/#types-and-constraints). */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';
  readonly description: string;
  /** Never empty. */
  readonly isRequired: boolean;
  /** Its values, where they are terms. */
  readonly terms?: readonly string[];
  /** What it refers to by id: things of a kind, or of any. */
  readonly refersTo?: Kind | 'Node';
}

/** As the contract calls lists of them. */
export const tableNames: Readonly<Record<Kind, string>> = {
  Source: 'sources',
  Municipality: 'municipalities',
  Category: 'categories',
  Theme: 'themes',
  Industry: 'industries',
  Plan: 'plans',
  Section: 'sections',
  Program: 'programs',
  Organization: 'organizations',
  Figure: 'figures',
  Document: 'documents',
  Statement: 'statements',
  Involvement: 'involvements',
  Evidence: 'evidence',
};

export function tablesOf(schema: GraphQLSchema): readonly KindTable[] {
  return kinds.map((kind) => {
    const type = schema.getType(kind) as GraphQLObjectType;
    const columns = Object.keys(recordFields[kind]).map((name) => columnOf(type, name));
    return { kind, name: tableNames[kind], description: type.description ?? '', columns, key: ['id'] };
  });
}

/** Where records have in one field what the contract has further inside. */
const inside: Readonly<Record<string, readonly [string, string]>> = {
  source: ['span', 'source'],
  startLine: ['span', 'startLine'],
  endLine: ['span', 'endLine'],
  start: ['span', 'start'],
  end: ['span', 'end'],
  periodText: ['period', 'text'],
  startFiscalYear: ['period', 'startFiscalYear'],
  endFiscalYear: ['period', 'endFiscalYear'],
  periodStart: ['period', 'start'],
  periodEnd: ['period', 'end'],
};

/** What the contract gives in the language that is asked for, each in a column of its own. */
const inOneLanguage: Readonly<Record<string, string>> = {
  nameEn: 'Its name in English.',
  summaryEn: 'Its gist in a sentence or two, in English; our words.',
  noteJa: 'What a curator notes, in Japanese.',
  noteEn: 'What a curator notes, in English.',
  scopeNoteJa: 'What it covers, in Japanese; our words.',
  scopeNoteEn: 'What it covers, in English; our words.',
};

function columnOf(type: GraphQLObjectType, name: string): DataColumn {
  const field = fieldOf(type, name);
  if (field !== undefined) return { name, description: field.description ?? '', ...kindOfValue(field.type) };
  const description = inOneLanguage[name];
  if (description === undefined)
    throw new TypeError(`The contract does not tell what ${type.name}.${name} is.`);
  return { name, description, type: 'string', isRequired: false };
}

function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  const fields = type.getFields();
  const [outer, inner] = inside[name] ?? [];
  if (fields[name] !== undefined || outer === undefined || inner === undefined) return fields[name];
  const within = fields[outer] && getNamedType(fields[outer].type);
  return isObjectType(within) ? within.getFields()[inner] : undefined;
}

function kindOfValue(
  type: GraphQLOutputType,
): Pick<DataColumn, 'type' | 'isRequired' | 'terms' | 'refersTo'> {
  const isRequired = isNonNullType(type);
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) return { type: 'array', isRequired: false };
  if (isEnumType(nullable)) {
    return { type: 'string', isRequired, terms: nullable.getValues().map(({ name }) => name) };
  }
  const { name } = getNamedType(nullable);
  const refersTo = name === 'Node' ? name : kinds.find((kind) => kind === name);
  if (refersTo !== undefined) return { type: 'string', isRequired, refersTo };
  return { type: scalarTypes[name] ?? 'string', isRequired };
}

const scalarTypes: Readonly<Record<string, DataColumn['type']>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
};
