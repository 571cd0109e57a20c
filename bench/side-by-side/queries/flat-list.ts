import { page, type Query } from '../query.js';

const fields = '{ nodes { id name nameEn instrument } }';

export const flatList: Query = {
  name: 'flat-list',
  what: 'flat list of 100 programs',
  tsunagu: `{ programs(first: 100) ${fields} }`,
  library: {
    query: `{ programs(limit: 100, sort: [{ nid: ASC }]) { id name nameEn instrument } }`,
    read: ({ programs }) => ({ programs: page(programs) }),
  },
  byHand: `{ programs(first: 100) ${fields} }`,
  cypher: `MATCH (program:Program) WHERE program.nid >= 0
    WITH program ORDER BY program.nid LIMIT 100
    RETURN {programs: {nodes: collect(program {.id, .name, .nameEn, .instrument})}} AS data`,
};
