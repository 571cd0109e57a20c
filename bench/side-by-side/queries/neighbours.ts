import { page, type Query } from '../query.js';

const fields = `{ nodes {
  id name
  themes(first: 50) { nodes { id name municipalities(first: 50) { nodes { id name prefecture } } } }
} }`;

export const neighbours: Query = {
  name: 'neighbours',
  what: 'six municipalities and who shares their themes',
  law: 'shared',
  tsunagu: `{ municipalities(first: 6) ${fields} }`,
  library: {
    query: `{ municipalities(limit: 6, sort: [{ nid: ASC }]) {
      id name
      themes(limit: 50, sort: [{ nid: ASC }]) {
        id name
        municipalities(limit: 50, sort: [{ nid: ASC }]) { id name prefecture }
      }
    } }`,
    read: ({ municipalities }) => ({
      municipalities: page(municipalities, ({ themes, ...municipality }) => ({
        ...municipality,
        themes: page(themes, ({ municipalities: others, ...theme }) => ({
          ...theme,
          municipalities: page(others),
        })),
      })),
    }),
  },
  byHand: `{ municipalities(first: 6) ${fields} }`,
  cypher: `MATCH (municipality:Municipality) WHERE municipality.nid >= 0
    WITH municipality ORDER BY municipality.nid LIMIT 6
    RETURN {municipalities: {nodes: collect(municipality {.id, .name, themes: {nodes: COLLECT {
      MATCH (municipality)-[:COVERS]->(theme:Theme) WITH theme ORDER BY theme.nid LIMIT 50
      RETURN theme {.id, .name, municipalities: {nodes: COLLECT {
        MATCH (theme)<-[:COVERS]-(other:Municipality) WITH other ORDER BY other.nid LIMIT 50
        RETURN other {.id, .name, .prefecture}
      }}}
    }}})}} AS data`,
};
