/** The schema by reflection: which fields lead from things to things, and how all of a type is asked for. */

import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

import { readContract } from '../../src/api/contract.js';

export const { schema } = readContract();

const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType);

/** The type of the root, and the id under which it is spoken of. */
export const root = 'Query';

type Field = GraphQLField<unknown, unknown>;

/** Types of things that have an id, and the root. */
const thingTypes = objectTypes.filter((type) => type.name === root || isNode(type));

/** A field that leads to things: a connection, a list or a reference. */
export interface Lead {
  /** `Program.themes` */
  readonly name: string;
  readonly type: string;
  readonly field: string;
  /** Of a connection. */
  readonly edge?: GraphQLObjectType;
}

/** Every field of a thing that leads to others; those of the root that need an argument find one thing by its key. */
export const leads: readonly Lead[] = thingTypes.flatMap(leadsOf);

export const connections: readonly Lead[] = leads.filter(({ edge }) => edge !== undefined);

/** Connections of the links of connections, such as `MunicipalityThemeEdge.programs`. */
export const edgeConnections: readonly (Lead & { readonly list: Lead })[] = connections.flatMap((list) =>
  list.edge === undefined
    ? []
    : leadsOf(list.edge).flatMap((lead) => (lead.edge === undefined ? [] : [{ ...lead, list }])),
);

/** The connection fields that the schema has, found without knowing any type; those of groups aside. */
export const connectionFields: readonly string[] = fieldsTo('Connection').filter(
  (name) => !/^[^.]+(?:Connection|Group)\./.test(name),
);

/** The fields of connections and of groups that lead to groups, or to what stands in one. */
export const groupFields: readonly string[] = fieldsTo('Connection').filter((name) =>
  /^[^.]+(?:Connection|Group)\./.test(name),
);

/** Types that list things. */
export const connectionTypes: readonly GraphQLObjectType[] = objectTypes.filter(
  (type) => type.name.endsWith('Connection') && !type.name.endsWith('GroupConnection'),
);

function fieldsTo(ending: string): readonly string[] {
  return objectTypes.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      getNamedType(field.type).name.endsWith(ending) ? [`${type.name}.${field.name}`] : [],
    ),
  );
}

function isNode(type: GraphQLNamedType): boolean {
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return [type, ...type.getInterfaces()].some(({ name }) => name === 'Node');
}

function leadsOf(type: GraphQLObjectType): readonly Lead[] {
  return Object.values(type.getFields()).flatMap((field): readonly Lead[] => {
    const target = getNamedType(field.type);
    const lead = { name: `${type.name}.${field.name}`, type: type.name, field: field.name };
    const edge = edgeOf(target);
    if (needsArgument(field)) return [];
    if (edge !== undefined) return leadsToThings(edge) ? [{ ...lead, edge }] : [];
    return isNode(target) && field.name !== 'node' ? [lead] : [];
  });
}

function needsArgument({ args }: Field): boolean {
  return args.some(({ type, defaultValue }) => type.toString().endsWith('!') && defaultValue === undefined);
}

function edgeOf(type: GraphQLNamedType): GraphQLObjectType | undefined {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined;
  const edge = type.getFields()['edges'];
  const edgeType = edge === undefined ? undefined : getNamedType(edge.type);
  return isObjectType(edgeType) ? edgeType : undefined;
}

/** Some connections are of what is worked out for an answer, such as pairs; their laws are in files of their own. */
function leadsToThings(edge: GraphQLObjectType): boolean {
  const node = edge.getFields()['node'];
  return node !== undefined && isNode(getNamedType(node.type));
}

/** What an edge leads to. */
export function nodeOf(edge: GraphQLObjectType): GraphQLObjectType {
  const node = edge.getFields()['node'];
  const type = node === undefined ? undefined : getNamedType(node.type);
  if (!isObjectType(type)) throw new TypeError(`${edge.name} leads to no one type.`);
  return type;
}

/** Everything that a type says, things as their ids, connections as a page of 200 with all that its links say. */
export function everythingOf(type: GraphQLObjectType): string {
  return fieldsOf(type, (connection) => `totalCount nodes { id } edges { ${everythingOfEdge(connection)} }`);
}

/** What the things of a type say of themselves: of other things their ids, no connections. */
export function leavesOf(type: GraphQLObjectType): string {
  return fieldsOf(type, null);
}

function everythingOfEdge(edge: GraphQLObjectType): string {
  return fieldsOf(edge, () => 'totalCount nodes { id }');
}

function fieldsOf(type: GraphQLObjectType, connection: ((edge: GraphQLObjectType) => string) | null): string {
  return Object.values(type.getFields())
    .map((field) => selectionOf(field, connection))
    .join(' ');
}

/** What is said of links is asked for once more of these pieces of their evidence alone, by what the name then begins with. */
export const someEvidence = {
  stated: { bases: ['STATED'] },
  planned: { bases: ['CURATED'], levels: ['PLAN', 'SECTION'], roles: ['MEASURE', 'GOAL'] },
  partners: { involvementRoles: ['PARTNER'], levels: ['PROGRAM'] },
} as const;

function leafOf({ name, args }: Field): string {
  if (!args.some((argument) => argument.name === 'link')) return name;
  const again = Object.entries(someEvidence).map(([some, filter]) => {
    const words = Object.entries(filter).map(([word, list]) => `${word}: [${list.join()}]`);
    return `${some}${name}: ${name}(link: { ${words.join()} })`;
  });
  return [name, ...again].join(' ');
}

function selectionOf(field: Field, connection: ((edge: GraphQLObjectType) => string) | null): string {
  const target = getNamedType(field.type);
  if (isLeafType(target)) return leafOf(field);
  if (needsArgument(field) || target.name === root) return '';
  const edge = edgeOf(target);
  if (edge !== undefined && !leadsToThings(edge)) return '';
  if (edge !== undefined)
    return connection === null ? '' : `${field.name}(first: 200) { ${connection(edge)} }`;
  if (isNode(target)) return `${field.name} { id }`;
  return isObjectType(target) ? `${field.name} { ${fieldsOf(target, connection)} }` : '';
}
