import { relations } from '../../../src/model/terms.js';
import { type Query } from '../query.js';

export const path: Query = {
  name: 'path',
  what: 'the length of the shortest path between two organizations',
  tsunagu: `query ($organization: ID!, $otherOrganization: ID!) {
    path: paths(from: $organization, to: $otherOrganization, limit: 1) { length }
  }`,
  library: { cannot: 'it has no paths' },
  byHand: `query ($organization: ID!, $otherOrganization: ID!) {
    path(from: $organization, to: $otherOrganization) { length }
  }`,
  cypher: `MATCH (one:Organization {id: $organization}), (other:Organization {id: $otherOrganization})
    MATCH path = shortestPath((one)-[:${relations.join('|')}*..6]-(other))
    RETURN {path: {length: length(path)}} AS data`,
};
