import { page, type Query } from '../query.js';

const fields = `{ nodes {
  id name
  plans(first: 5) { nodes { id sections {
    id heading
    programs(first: 10) { nodes {
      id name
      themes(first: 5) { nodes { id name programs(first: 5) { nodes { id name } } } }
    } }
  } } }
} }`;

export const fiveHops: Query = {
  name: 'five-hops',
  what: 'five hops: municipalities, plans, sections, programs, themes, programs',
  law: 'shared',
  tsunagu: `{ municipalities(first: 6) ${fields} }`,
  library: {
    query: `{ municipalities(limit: 6, sort: [{ nid: ASC }]) {
      id name
      plans(limit: 5, sort: [{ nid: ASC }]) { id sections(sort: [{ nid: ASC }]) {
        id heading
        programsConnection(first: 10, sort: [{ edge: { position: ASC } }]) { edges { node {
          id name
          touches(limit: 5, sort: [{ nid: ASC }]) {
            id name
            programs(limit: 5, sort: [{ nid: ASC }]) { id name }
          }
        } } }
      } }
    } }`,
    read: ({ municipalities }) => ({
      municipalities: page(municipalities, ({ plans, ...municipality }) => ({
        ...municipality,
        plans: page(plans, ({ sections, ...plan }) => ({
          ...plan,
          sections: sections.map(({ programsConnection, ...section }: any) => ({
            ...section,
            programs: page(programsConnection.edges, ({ node: { touches, ...program } }) => ({
              ...program,
              themes: page(touches, ({ programs, ...theme }) => ({ ...theme, programs: page(programs) })),
            })),
          })),
        })),
      })),
    }),
  },
  byHand: `{ municipalities(first: 6) ${fields} }`,
  cypher: `MATCH (municipality:Municipality) WHERE municipality.nid >= 0
    WITH municipality ORDER BY municipality.nid LIMIT 6
    RETURN {municipalities: {nodes: collect(municipality {.id, .name, plans: {nodes: COLLECT {
      MATCH (municipality)-[:HAS_PLAN]->(plan) WITH plan ORDER BY plan.nid LIMIT 5
      RETURN plan {.id, sections: COLLECT {
        MATCH (plan)-[:HAS_SECTION]->(section) WITH section ORDER BY section.nid
        RETURN section {.id, .heading, programs: {nodes: COLLECT {
          MATCH (section)-[listing:LISTS]->(program) WITH program, listing ORDER BY listing.position LIMIT 10
          RETURN program {.id, .name, themes: {nodes: COLLECT {
            MATCH (program)-[:TOUCHES]->(theme:Theme) WITH theme ORDER BY theme.nid LIMIT 5
            RETURN theme {.id, .name, programs: {nodes: COLLECT {
              MATCH (theme)<-[:TOUCHES]-(other:Program) WITH other ORDER BY other.nid LIMIT 5
              RETURN other {.id, .name}
            }}}
          }}}
        }}}
      }}
    }}})}} AS data`,
};
