/** The resolvers of the API that is written by hand: root fields ask for themselves, relations by their loaders. */

import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

import { relations as domain } from '../../../src/model/terms.js';

import { type Asking, whole } from './asking.js';
import type { Loaders, Relation, Thing } from './loaders.js';

type Arguments = Readonly<Record<string, any>>;

/** By type and field. */
const relations: Readonly<Record<string, Readonly<Record<string, Omit<Relation, 'name'>>>>> = {
  Program: {
    sections: { pattern: '(parent)<-[:LISTS]-(item)' },
    themes: { pattern: '(parent)-[:TOUCHES]->(item)' },
    organizations: { pattern: '(parent)<-[:TAKES_PART]-(item)' },
  },
  Section: {
    category: { pattern: '(parent)-[:IN_CATEGORY]->(item)' },
    programs: { pattern: '(parent)-[listing:LISTS]->(item)', order: 'listing.position' },
  },
  Theme: {
    broader: { pattern: '(parent)-[:BROADER]->(item)' },
    municipalities: { pattern: '(parent)<-[:COVERS]-(item:Municipality)' },
    programs: { pattern: '(parent)<-[:TOUCHES]-(item:Program)' },
  },
  Organization: {
    programs: { pattern: '(parent)-[:TAKES_PART]->(item:Program)' },
    programsNamed: { pattern: '(parent)-[:TAKES_PART]->(item:Program)', where: 'item.name CONTAINS $text' },
  },
  Municipality: {
    plans: { pattern: '(parent)-[:HAS_PLAN]->(item)' },
    organizations: { pattern: '(parent)-[:COVERS]->(item:Organization)' },
    themes: { pattern: '(parent)-[:COVERS]->(item:Theme)' },
  },
  Plan: { sections: { pattern: '(parent)-[:HAS_SECTION]->(item)' } },
};

/** Lists without an argument are short; they have no count. */
const short = 1_000;
const single = new Set(['Section.category', 'Theme.broader']);

/** What a field that nobody asks for costs nothing. */
const lazy = new Set(['nodes', 'totalCount', 'groups']);

/** graphql-jit calls no functions of its own accord: each field that takes work has a resolver. */
export function addResolvers(schema: GraphQLSchema, ask: Asking['ask']): GraphQLSchema {
  for (const [field, ready] of Object.entries(rootOf(ask))) {
    fieldOf(schema, 'Query', field).resolve =
      typeof ready === 'function'
        ? (_root, given) => (ready as (given: Arguments) => unknown)(given)
        : () => ready;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type)) continue;
    for (const name of Object.keys(type.getFields()).filter((each) => lazy.has(each))) {
      fieldOf(schema, type.name, name).resolve = (thing, given) => thing[name](given);
    }
  }
  for (const [type, fields] of Object.entries(relations)) {
    for (const [field, relation] of Object.entries(fields)) {
      const name = `${type}.${field}`;
      const described = fieldOf(schema, type, field);
      const resolve = resolverOf({ name, ...relation });
      described.resolve = single.has(name) ? first(resolve) : resolve;
    }
  }
  return schema;
}

function fieldOf(schema: GraphQLSchema, type: string, field: string) {
  const described = schema.getType(type);
  if (described === undefined || !('getFields' in described)) throw new TypeError(`No type ${type}.`);
  const found = described.getFields()[field];
  if (found === undefined || !('resolve' in found || 'args' in found))
    throw new TypeError(`No field ${field}.`);
  return found as { resolve?: GraphQLFieldResolver<Thing, Loaders, Arguments> };
}

function resolverOf(relation: Relation): GraphQLFieldResolver<Thing, Loaders, Arguments> {
  return ({ nid }, given, loaders) => {
    const { first, ...more } = given;
    if (first === undefined) return loaders.list(relation, short).load(nid);
    return {
      nodes: () => loaders.list(relation, first, more).load(nid),
      totalCount: () => loaders.count(relation).load(nid),
    };
  };
}

function first(
  resolve: GraphQLFieldResolver<Thing, Loaders, Arguments>,
): GraphQLFieldResolver<Thing, Loaders, Arguments> {
  return async (...given) => ((await resolve(...given)) as readonly Thing[])[0] ?? null;
}

const fields = 'item {.nid, .id, .name, .nameEn, .instrument, .kind, .prefecture, .slug}';

/** Each root field asks one statement, two where its count is wanted. */
function rootOf(ask: Asking['ask']): Readonly<Record<string, unknown>> {
  const items = async (cypher: string, given: Arguments): Promise<readonly Thing[]> =>
    (await ask(cypher, given)).map(({ item }) => item);
  const one = async (cypher: string, given: Arguments): Promise<Thing | null> =>
    (await items(cypher, given))[0] ?? null;
  const list =
    (match: string) =>
    ({ first: limit, ...given }: Arguments) => ({
      nodes: () =>
        items(`${match} WITH DISTINCT item ORDER BY item.nid LIMIT $first RETURN ${fields} AS item`, {
          ...given,
          first: whole(limit),
        }),
      totalCount: async () => (await ask(`${match} RETURN count(DISTINCT item) AS count`, given))[0].count,
    });
  const all =
    (kind: string) =>
    ({ first: limit }: Arguments) => ({
      nodes: () =>
        items(
          `MATCH (item:${kind}) WHERE item.nid >= 0 WITH item ORDER BY item.nid LIMIT $first RETURN ${fields} AS item`,
          {
            first: whole(limit),
          },
        ),
      totalCount: () => count(kind)(),
    });
  const count = (kind: string) => async () =>
    (await ask(`MATCH (item:${kind}) RETURN count(item) AS count`, {}))[0].count;
  return {
    program: (given: Arguments) => one(`MATCH (item:Program {id: $id}) RETURN ${fields} AS item`, given),
    theme: (given: Arguments) => one(`MATCH (item:Theme {slug: $slug}) RETURN ${fields} AS item`, given),
    programs: all('Program'),
    municipalities: all('Municipality'),
    organizations: all('Organization'),
    themes: all('Theme'),
    plans: all('Plan'),
    statements: { totalCount: count('Statement') },
    evidence: { totalCount: count('Evidence') },
    programsWith: list(programsWith),
    programsOfThemes: list('MATCH (theme:Theme)<-[:TOUCHES]-(item:Program) WHERE theme.slug IN $themes'),
    programsApartFrom: list(programsApartFrom),
    programsByThemeAndPrefecture: { groups: (given: Arguments) => groups(ask, given) },
    path: async (given: Arguments) => (await ask(path, given))[0],
  };
}

const programsWith = `MATCH (:Theme {slug: $theme})<-[:TOUCHES]-(item:Program)
  WHERE EXISTS { (item)<-[:TAKES_PART]-({kind: $kind}) }
    AND EXISTS { (item)<-[:LISTS]-()<-[:HAS_SECTION]-()<-[:HAS_PLAN]-({prefecture: $prefecture}) }`;

const programsApartFrom = `MATCH (item:Program) WHERE EXISTS {
    MATCH (item)<-[:TAKES_PART]-(organization {kind: $kind})
    WHERE NOT EXISTS { (organization)-[:TAKES_PART]->(:Program)-[:TOUCHES]->(:Theme {slug: $theme}) }
  }`;

const path = `MATCH (one:Organization {id: $from}), (other:Organization {id: $to})
  MATCH path = shortestPath((one)-[:${domain.join('|')}*..6]-(other)) RETURN length(path) AS length`;

async function groups(ask: Asking['ask'], { first: limit }: Arguments): Promise<unknown> {
  const rows = await ask(
    `MATCH (theme:Theme)<-[:TOUCHES]-(item:Program)<-[:LISTS]-()<-[:HAS_SECTION]-()<-[:HAS_PLAN]-(place)
     WITH theme, place.prefecture AS prefecture, left(place.code, 2) AS code, count(DISTINCT item) AS count
     ORDER BY theme.nid, code LIMIT $first RETURN theme.name AS name, prefecture, count`,
    { first: whole(limit) },
  );
  const cells = rows.map(({ name, prefecture, count }) => ({
    keys: [{ label: name }, { label: prefecture }],
    count,
  }));
  return { nodes: () => cells };
}
