import { only, type Query } from '../query.js';

export const oneNode: Query = {
  name: 'one-node',
  what: 'one program',
  tsunagu: `query ($program: ID!) { program(key: $program) { id name nameEn instrument } }`,
  library: {
    query: `query ($program: ID!) { programs(where: { id: { eq: $program } }) { id name nameEn instrument } }`,
    read: ({ programs }) => ({ program: only(programs) }),
  },
  byHand: `query ($program: ID!) { program(id: $program) { id name nameEn instrument } }`,
  cypher: `MATCH (program:Program {id: $program})
    RETURN {program: program {.id, .name, .nameEn, .instrument}} AS data`,
};
