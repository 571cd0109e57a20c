/** What an export asks and which list becomes its rows, from a document, its variables and the request's wishes. */

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';

import { Fault } from '../../model/errors.js';
import type { SelectionScope } from '../../execution/collect-fields.js';

import { type Additions, withAdditions } from './added.js';
import type { Paged, Path, Table } from './table.js';
import { tablesBelow } from './tables.js';

/** As a request has it, well formed. */
export interface ExportedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The list of a document that becomes rows. */
export interface Choice {
  readonly asked: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly table: Table;
  /** Response keys from the root to the rows. */
  readonly path: Path;
  /** The connections of which the rows come from a page: those around them, outermost first, then their own. */
  readonly paged: readonly Paged[];
}

export interface ExportPlan {
  readonly choice: Choice;
  /** What is executed: the document with the additions. */
  readonly document: DocumentNode;
  /** The table chosen, with the additions. */
  readonly table: Table;
}

/** Why there is no plan: what is wrong with the document or the variables, in the words of graphql-js. */
export class Unplannable extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.errors = errors;
  }
}

/**
 * Throws `Unplannable`, or a `Fault` where it is not clear which list is meant.
 * @param rows - response path of a list; the only list of the document when left out
 */
export function chooseRows(
  schema: GraphQLSchema,
  { query, operationName, variables }: ExportedOperation,
  rows: string | undefined,
): Choice {
  const asked = parse(query);
  // each mistake is looked for among all names of the schema
  const invalid = validate(schema, asked, undefined, { maxErrors: 20 });
  if (invalid.length > 0) throw new Unplannable(invalid);
  const operation = getOperationAST(asked, operationName);
  if (!operation) {
    throw new Unplannable([new GraphQLError('Name one operation of the document by operationName.')]);
  }
  const { errors, coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw new Unplannable(errors);
  const { table, path, paged } = choose(tablesOf(schema, asked, operation, coerced), rows);
  return { asked, operation, variables: coerced, table, path, paged };
}

export function planExport(schema: GraphQLSchema, choice: Choice, additions: Additions): ExportPlan {
  const { operation, variables, path } = choice;
  const document = withAdditions(schema, choice, additions);
  const extended = getOperationAST(document, operation.name?.value) ?? operation;
  const tables = tablesOf(schema, document, extended, variables);
  return { choice, document, table: choose(tables, path.join('.')).table };
}

interface PlacedTable extends Pick<Choice, 'table' | 'path' | 'paged'> {
  /** Does it stand in the rows of another? */
  readonly inner: boolean;
}

function tablesOf(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: SelectionScope['variables'],
): readonly PlacedTable[] {
  const root = schema.getQueryType();
  if (!root) throw new TypeError('The schema has no queries.');
  const fragments = new Map(definitions.filter(isFragment).map((each) => [each.name.value, each]));
  return everyTable(tablesBelow({ schema, fragments, variables }, root, [operation.selectionSet]));
}

function isFragment(definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** Each table followed by those inside it. */
function everyTable(
  tables: readonly Table[],
  around: Pick<PlacedTable, 'path' | 'paged'> = { path: [], paged: [] },
): readonly PlacedTable[] {
  return tables.flatMap((table) => {
    const path = [...around.path, ...table.path];
    const paged = [...around.paged, ...(table.holder ? [{ holder: table.holder, path }] : [])];
    return [
      { table, path, paged, inner: around.path.length > 0 },
      ...everyTable(table.parts, { path, paged }),
    ];
  });
}

function choose(tables: readonly PlacedTable[], rows: string | undefined): PlacedTable {
  const [only, ...others] =
    rows === undefined ? tables.filter(({ inner }) => !inner) : tablesAt(tables, rows);
  if (only && others.length === 0) return only;
  const there = tables.map(({ path }) => path.join('.')).join(', ');
  const what =
    rows === undefined
      ? `The operation has ${others.length > 0 ? 'several lists' : 'no list'}`
      : `No single list is at rows=${rows.slice(0, 100)}`;
  throw new Fault('BAD_USER_INPUT', `${what}, and an export has the rows of one.`, {
    next: there === '' ? 'Ask for a list of things.' : `Choose by rows=<path> one of: ${there}.`,
  });
}

/** The one of that path, else those of the connection there. */
function tablesAt(tables: readonly PlacedTable[], rows: string): readonly PlacedTable[] {
  const at = (whole: readonly string[]): readonly PlacedTable[] =>
    tables.filter(({ path }) => whole.includes(path.join('.')));
  const exact = at([rows]);
  return exact.length > 0 ? exact : at([`${rows}.nodes`, `${rows}.edges`]);
}
