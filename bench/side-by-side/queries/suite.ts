/** Queries of @neo4j/graphql's own performance suite on our graph: movies become programs, people organizations. */

import { page, type Query } from '../query.js';

const withOrganizations = '{ nodes { id name organizations(first: 10) { nodes { id name } } } }';
const libraryOrganizations = 'id name participants(limit: 10, sort: [{ nid: ASC }]) { id name }';

const readPrograms = ({ programs }: any): unknown => ({
  programs: page(programs, ({ participants, ...program }) => ({
    ...program,
    organizations: page(participants),
  })),
});

const organizationsInCypher = `organizations: {nodes: COLLECT {
    MATCH (program)<-[:TAKES_PART]-(organization) WITH DISTINCT organization
    ORDER BY organization.nid LIMIT 10 RETURN organization {.id, .name}
  }}`;

const collected = `RETURN {programs: {nodes: collect(program {.id, .name, ${organizationsInCypher}})}} AS data`;

const simple: Query = {
  name: 'suite-simple',
  what: 'SimpleQuery',
  tsunagu: `{ programs(first: 100) ${withOrganizations} }`,
  library: {
    query: `{ programs(limit: 100, sort: [{ nid: ASC }]) { ${libraryOrganizations} } }`,
    read: readPrograms,
  },
  byHand: `{ programs(first: 100) ${withOrganizations} }`,
  cypher: `MATCH (program:Program) WHERE program.nid >= 0 WITH program ORDER BY program.nid LIMIT 100 ${collected}`,
};

const nestedFields = `{ nodes { id organizations(first: 10) { nodes {
  id name
  programs(first: 10) { nodes { id name organizations(first: 10) { nodes { id name } } } }
} } } }`;

const nested: Query = {
  name: 'suite-nested',
  what: 'Nested',
  law: 'shared',
  tsunagu: `{ programs(first: 100) ${nestedFields} }`,
  library: {
    query: `{ programs(limit: 100, sort: [{ nid: ASC }]) { id participants(limit: 10, sort: [{ nid: ASC }]) {
      id name
      inPrograms(limit: 10, sort: [{ nid: ASC }]) { ${libraryOrganizations} }
    } } }`,
    read: ({ programs }) => ({
      programs: page(programs, ({ participants, ...program }) => ({
        ...program,
        organizations: page(participants, ({ inPrograms, ...organization }) => ({
          ...organization,
          ...(readPrograms({ programs: inPrograms }) as object),
        })),
      })),
    }),
  },
  byHand: `{ programs(first: 100) ${nestedFields} }`,
  cypher: `MATCH (top:Program) WHERE top.nid >= 0 WITH top ORDER BY top.nid LIMIT 100
    RETURN {programs: {nodes: collect(top {.id, organizations: {nodes: COLLECT {
      MATCH (top)<-[:TAKES_PART]-(partner) WITH DISTINCT partner ORDER BY partner.nid LIMIT 10
      RETURN partner {.id, .name, programs: {nodes: COLLECT {
        MATCH (partner)-[:TAKES_PART]->(program:Program) WITH DISTINCT program ORDER BY program.nid LIMIT 10
        RETURN program {.id, .name, ${organizationsInCypher}}
      }}}
    }}})}} AS data`,
};

const nestedWithFilterFields = (programs: string): string => `{ nodes { id organizations(first: 10) { nodes {
  id name
  programs${programs} { nodes { id name organizations(first: 10) { nodes { id name } } } }
} } } }`;

const nestedWithFilter: Query = {
  name: 'suite-nested-filter',
  what: 'NestedWithFilter',
  tsunagu: `{ programs(first: 100) ${nestedWithFilterFields('(first: 10, where: { name: { contains: "支援" } })')} }`,
  library: {
    query: `{ programs(limit: 100, sort: [{ nid: ASC }]) { id participants(limit: 10, sort: [{ nid: ASC }]) {
      id name
      inPrograms(limit: 10, sort: [{ nid: ASC }], where: { name: { contains: "支援" } }) { ${libraryOrganizations} }
    } } }`,
    read: (data) => (nested.library as { read: (data: any) => unknown }).read(data),
  },
  byHand: `{ programs(first: 100) ${nestedWithFilterFields(': programsNamed(first: 10, text: "支援")')} }`,
  cypher: (nested.cypher as string).replace(
    'WITH DISTINCT program ORDER',
    "WHERE program.name CONTAINS '支援' WITH DISTINCT program ORDER",
  ),
};

const ofThemes: Pick<Query, 'byHand' | 'cypher'> = {
  byHand: `query ($themes: [String!]!) { programs: programsOfThemes(themes: $themes, first: 100) ${withOrganizations} }`,
  cypher: `MATCH (theme:Theme)<-[:TOUCHES]-(program:Program) WHERE theme.slug IN $themes
    WITH DISTINCT program ORDER BY program.nid LIMIT 100 ${collected}`,
};

const themeVariables = `$theme1: String!, $theme2: String!, $theme3: String!`;
const anyOf = (field: string): string =>
  `{ OR: [${[1, 2, 3].map((number) => `{ ${field}: { some: { slug: { eq: $theme${number} } } } }`).join(' ')}] }`;

const orFilter: Query = {
  name: 'suite-or',
  what: 'OrFilterOnRelationships',
  tsunagu: `query (${themeVariables}) { programs(first: 100, where: ${anyOf('themes')}) ${withOrganizations} }`,
  library: {
    query: `query (${themeVariables}) {
      programs(limit: 100, sort: [{ nid: ASC }], where: ${anyOf('touches')}) { ${libraryOrganizations} }
    }`,
    read: readPrograms,
  },
  ...ofThemes,
};

const inFilter: Query = {
  name: 'suite-in',
  what: 'QueryWithNestedIn',
  tsunagu: `query ($themes: [String!]!) {
    programs(first: 100, where: { themes: { some: { slug: { in: $themes } } } }) ${withOrganizations}
  }`,
  library: {
    query: `query ($themes: [String!]!) {
      programs(limit: 100, sort: [{ nid: ASC }], where: { touches: { some: { slug: { in: $themes } } } }) {
        ${libraryOrganizations}
      }
    }`,
    read: readPrograms,
  },
  ...ofThemes,
};

const noneFilter: Query = {
  name: 'suite-none',
  what: 'NestedConnectionWhere',
  tsunagu: `query ($theme: String!) {
    programs(first: 100, where: { organizations: { some: {
      kind: { eq: CONSORTIUM }
      programs: { none: { themes: { some: { slug: { eq: $theme } } } } }
    } } }) { nodes { id name } }
  }`,
  library: {
    query: `query ($theme: String!) {
      programs(limit: 100, sort: [{ nid: ASC }], where: { participants: { some: {
        kind: { eq: "CONSORTIUM" }
        inPrograms: { none: { touches: { some: { slug: { eq: $theme } } } } }
      } } }) { id name }
    }`,
    read: ({ programs }) => ({ programs: page(programs) }),
  },
  byHand: `query ($theme: String!) {
    programs: programsApartFrom(theme: $theme, kind: "CONSORTIUM", first: 100) { nodes { id name } }
  }`,
  cypher: `MATCH (program:Program) WHERE EXISTS {
      MATCH (program)<-[:TAKES_PART]-(organization {kind: 'CONSORTIUM'})
      WHERE NOT EXISTS { (organization)-[:TAKES_PART]->(:Program)-[:TOUCHES]->(:Theme {slug: $theme}) }
    }
    WITH program ORDER BY program.nid LIMIT 100
    RETURN {programs: {nodes: collect(program {.id, .name})}} AS data`,
};

const counts: Query = {
  name: 'suite-counts',
  what: 'NestedCountFromActorsToMovie',
  tsunagu: `{ organizations(first: 100) { nodes { id name programs(first: 0) { totalCount } } } }`,
  library: {
    query: `{ organizations(limit: 100, sort: [{ nid: ASC }]) { id name programs: inProgramsConnection { totalCount } } }`,
    read: ({ organizations }) => ({ organizations: page(organizations) }),
  },
  byHand: `{ organizations(first: 100) { nodes { id name programs(first: 0) { totalCount } } } }`,
  cypher: `MATCH (organization:Organization) WHERE organization.nid >= 0
    WITH organization ORDER BY organization.nid LIMIT 100
    RETURN {organizations: {nodes: collect(organization {.id, .name, programs: {
      totalCount: COUNT { MATCH (organization)-[:TAKES_PART]->(program:Program) RETURN DISTINCT program }
    }})}} AS data`,
};

export const suite: readonly Query[] = [
  simple,
  nested,
  nestedWithFilter,
  orFilter,
  inFilter,
  noneFilter,
  counts,
];
