/** What an export asks beyond its document, under keys that nobody else uses: how much there is, and what it rests on. */

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { isConnection, type Selected, typeOf } from './selected.js';
import type { Paged, Table } from './table.js';

/** Response keys; a schema leaves names that begin so to GraphQL itself. */
export const added = { totalCount: '__totalCount', pageInfo: '__pageInfo', evidence: '__evidence' } as const;

export interface Additions {
  /** The count of every connection, or only of that which has the rows. */
  readonly counts: 'all' | 'rows';
  /** Most passages for each row; absent where none are wanted. */
  readonly evidence?: number;
}

/** What is asked, and of which connections rows come from a page. */
interface Exporting {
  readonly asked: DocumentNode;
  readonly table: Pick<Table, 'holder' | 'list'>;
  readonly paged: readonly Paged[];
}

/** The document with the additions; what it asks itself stays as it is. */
export function withAdditions(
  schema: GraphQLSchema,
  { asked, table: { holder, list }, paged }: Exporting,
  { counts, evidence }: Additions,
): DocumentNode {
  const types = new TypeInfo(schema);
  const passages = evidence === undefined ? [] : evidenceOf(list, evidence);
  return visit(
    asked,
    visitWithTypeInfo(types, {
      Field(node) {
        if (node === holder?.nodes[0]) return extended(node, counts === 'rows' ? [...page, ...count] : page);
        if (paged.some((around) => node === around.holder.nodes[0])) return extended(node, page);
        return node === list.nodes[0] && passages.length > 0 ? extended(node, passages) : undefined;
      },
      SelectionSet(node) {
        const type = types.getParentType();
        if (counts === 'rows' || !type || !isConnection(type)) return undefined;
        return { ...node, selections: [...node.selections, ...count] };
      },
    }),
  );
}

/** Of the link where there is one, else of the thing; nothing where a row has none. */
function evidenceOf(list: Selected, most: number): readonly SelectionNode[] {
  const type = typeOf(list);
  if (!isObjectType(type)) return [];
  const fields = type.getFields();
  const asked = `${added.evidence}: evidence(first: ${String(most)}) { nodes { ${passage} } }`;
  if (fields['evidence']) return selections(asked);
  const item = fields['node'] && typeOf({ ...list, field: fields['node'] });
  return isObjectType(item) && item.getFields()['evidence'] ? selections(`node { ${asked} }`) : [];
}

const passage =
  'id quote basis level role involvementRole relation subject { id } object { id } source { id title } line start end';

const count = selections(`${added.totalCount}: totalCount`);

const page = selections(`${added.pageInfo}: pageInfo { hasNextPage endCursor hasPreviousPage startCursor }`);

function selections(text: string): readonly SelectionNode[] {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet.selections;
}

function extended(node: FieldNode, more: readonly SelectionNode[]): FieldNode {
  const own = node.selectionSet?.selections ?? [];
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [...own, ...more] } };
}
