import { type Query } from '../query.js';

export const search: Query = {
  name: 'search',
  what: 'search, and one hop from what is found',
  tsunagu: `query ($text: String!) { search(text: $text, kinds: [PROGRAM], first: 20) {
    totalCount
    nodes { id ... on Program { name municipality { id name } } }
  } }`,
  library: {
    cannot: 'its full-text search has neither our order nor our law of what is found, so the answers differ',
  },
  byHand: { cannot: 'the same' },
  cypher: { cannot: 'the same' },
};
