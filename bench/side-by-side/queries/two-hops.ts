import { only, page, type Query } from '../query.js';

const fields = `{ nodes {
  id name
  themes(first: 10) { nodes { id name broader { id name } } }
  organizations(first: 10) { nodes { id name } }
  sections { id category { id name } }
} }`;

export const twoHops: Query = {
  name: 'two-hops',
  what: 'two hops from a page of 200 programs',
  law: 'two hops',
  tsunagu: `{ programs(first: 200) ${fields} }`,
  library: {
    query: `{ programs(limit: 200, sort: [{ nid: ASC }]) {
      id name
      touches(limit: 10, sort: [{ nid: ASC }]) { id name broader { id name } }
      participants(limit: 10, sort: [{ nid: ASC }]) { id name }
      sections(sort: [{ nid: ASC }]) { id category { id name } }
    } }`,
    read: ({ programs }) => ({
      programs: page(programs, ({ touches, participants, sections, ...program }) => ({
        ...program,
        themes: page(touches, ({ broader, ...theme }) => ({ ...theme, broader: only(broader) })),
        organizations: page(participants),
        sections: sections.map(({ category, ...section }: any) => ({ ...section, category: only(category) })),
      })),
    }),
  },
  byHand: `{ programs(first: 200) ${fields} }`,
  cypher: `MATCH (program:Program) WHERE program.nid >= 0
    WITH program ORDER BY program.nid LIMIT 200
    RETURN {programs: {nodes: collect(program {.id, .name,
      themes: {nodes: COLLECT {
        MATCH (program)-[:TOUCHES]->(theme:Theme) WITH theme ORDER BY theme.nid LIMIT 10
        RETURN theme {.id, .name, broader: head([(theme)-[:BROADER]->(broader) | broader {.id, .name}])}
      }},
      organizations: {nodes: COLLECT {
        MATCH (program)<-[:TAKES_PART]-(organization) WITH DISTINCT organization
        ORDER BY organization.nid LIMIT 10 RETURN organization {.id, .name}
      }},
      sections: COLLECT {
        MATCH (program)<-[:LISTS]-(section)-[:IN_CATEGORY]->(category) WITH section, category ORDER BY section.nid
        RETURN section {.id, category: category {.id, .name}}
      }
    })}} AS data`,
};
