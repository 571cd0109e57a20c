import { type Query } from '../query.js';

const fields = '{ totalCount nodes { id name } }';

export const nestedFilter: Query = {
  name: 'nested-filter',
  what: 'programs of a prefecture that touch a theme in a consortium',
  tsunagu: `query ($theme: String!, $prefecture: String!) {
    programs(first: 50, where: {
      themes: { some: { slug: { eq: $theme } } }
      organizations: { some: { kind: { eq: CONSORTIUM } } }
      municipality: { prefecture: { eq: $prefecture } }
    }) ${fields}
  }`,
  library: {
    query: `query ($theme: String!, $prefecture: String!) {
      programsConnection(first: 50, sort: [{ nid: ASC }], where: {
        touches: { some: { slug: { eq: $theme } } }
        participants: { some: { kind: { eq: "CONSORTIUM" } } }
        sections: { some: { plan: { some: { municipality: { some: { prefecture: { eq: $prefecture } } } } } } }
      }) { totalCount edges { node { id name } } }
    }`,
    read: ({ programsConnection: { totalCount, edges } }) => ({
      programs: { totalCount, nodes: edges.map(({ node }: any) => node) },
    }),
  },
  byHand: `query ($theme: String!, $prefecture: String!) {
    programs: programsWith(theme: $theme, kind: "CONSORTIUM", prefecture: $prefecture, first: 50) ${fields}
  }`,
  cypher: `MATCH (:Theme {slug: $theme})<-[:TOUCHES]-(program:Program)
    WHERE EXISTS { (program)<-[:TAKES_PART]-({kind: 'CONSORTIUM'}) }
      AND EXISTS { (program)<-[:LISTS]-()<-[:HAS_SECTION]-()<-[:HAS_PLAN]-({prefecture: $prefecture}) }
    WITH DISTINCT program ORDER BY program.nid
    WITH collect(program {.id, .name}) AS programs
    RETURN {programs: {totalCount: size(programs), nodes: programs[..50]}} AS data`,
};
