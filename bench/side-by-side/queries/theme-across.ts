import { page, type Query } from '../query.js';

const fields = `{
  id name
  municipalities(first: 50) { nodes {
    id name
    organizations(first: 10) { nodes { id name kind programs(first: 10) { nodes { id name } } } }
  } }
}`;

export const themeAcross: Query = {
  name: 'theme-across',
  what: 'a theme across municipalities, their partners, and the programs of these',
  law: 'shared',
  tsunagu: `query ($theme: ID!) { theme(key: $theme) ${fields} }`,
  library: {
    query: `query ($theme: String!) { themes(where: { slug: { eq: $theme } }) {
      id name
      municipalities(limit: 50, sort: [{ nid: ASC }]) {
        id name
        organizations(limit: 10, sort: [{ nid: ASC }]) {
          id name kind
          inPrograms(limit: 10, sort: [{ nid: ASC }]) { id name }
        }
      }
    } }`,
    read: ({ themes: [{ municipalities, ...theme }] }) => ({
      theme: {
        ...theme,
        municipalities: page(municipalities, ({ organizations, ...municipality }) => ({
          ...municipality,
          organizations: page(organizations, ({ inPrograms, ...organization }) => ({
            ...organization,
            programs: page(inPrograms),
          })),
        })),
      },
    }),
  },
  byHand: `query ($theme: String!) { theme(slug: $theme) ${fields} }`,
  cypher: `MATCH (theme:Theme {slug: $theme})
    RETURN {theme: theme {.id, .name, municipalities: {nodes: COLLECT {
      MATCH (theme)<-[:COVERS]-(municipality:Municipality) WITH municipality ORDER BY municipality.nid LIMIT 50
      RETURN municipality {.id, .name, organizations: {nodes: COLLECT {
        MATCH (municipality)-[:COVERS]->(organization:Organization) WITH organization
        ORDER BY organization.nid LIMIT 10
        RETURN organization {.id, .name, .kind, programs: {nodes: COLLECT {
          MATCH (organization)-[:TAKES_PART]->(program:Program) WITH DISTINCT program
          ORDER BY program.nid LIMIT 10 RETURN program {.id, .name}
        }}}
      }}}
    }}}} AS data`,
};
