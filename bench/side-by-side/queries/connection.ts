import { type Query } from '../query.js';

const fields = '{ totalCount nodes { id name organizations(first: 5) { totalCount nodes { id name } } } }';

const read = ({ totalCount, edges }: any, item: (node: any) => unknown): unknown => ({
  totalCount,
  nodes: edges.map(({ node }: any) => item(node)),
});

export const connection: Query = {
  name: 'connection',
  what: 'a connection with its count, each with its first five and their count',
  tsunagu: `{ municipalities(first: 20) ${fields} }`,
  library: {
    query: `{ municipalitiesConnection(first: 20, sort: [{ nid: ASC }]) { totalCount edges { node {
      id name
      organizationsConnection(first: 5, sort: [{ node: { nid: ASC } }]) { totalCount edges { node { id name } } }
    } } } }`,
    read: ({ municipalitiesConnection }) => ({
      municipalities: read(municipalitiesConnection, ({ organizationsConnection, ...municipality }) => ({
        ...municipality,
        organizations: read(organizationsConnection, (organization) => organization),
      })),
    }),
  },
  byHand: `{ municipalities(first: 20) ${fields} }`,
  cypher: `MATCH (municipality:Municipality) WHERE municipality.nid >= 0
    WITH municipality ORDER BY municipality.nid LIMIT 20
    RETURN {municipalities: {totalCount: COUNT { (:Municipality) }, nodes: collect(municipality {.id, .name,
      organizations: {
        totalCount: COUNT { (municipality)-[:COVERS]->(:Organization) },
        nodes: COLLECT {
          MATCH (municipality)-[:COVERS]->(organization:Organization)
          WITH organization ORDER BY organization.nid LIMIT 5 RETURN organization {.id, .name}
        }
      }
    })}} AS data`,
};
