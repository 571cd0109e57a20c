import { type Query } from '../query.js';

export const groups: Query = {
  name: 'groups',
  what: 'programs counted by theme × prefecture, the first 200 groups',
  tsunagu: `{ programs { groups(by: [THEME, PREFECTURE], first: 200) { nodes { keys { label } count } } } }`,
  library: { cannot: 'it has no groups; a client would have to fetch every program with its themes' },
  byHand: `{ programs: programsByThemeAndPrefecture { groups(first: 200) { nodes { keys { label } count } } } }`,
  cypher: `MATCH (theme:Theme)<-[:TOUCHES]-(program:Program)<-[:LISTS]-()<-[:HAS_SECTION]-()<-[:HAS_PLAN]-(place)
    WITH theme, place.prefecture AS prefecture, left(place.code, 2) AS code, count(DISTINCT program) AS programs
    ORDER BY theme.nid, code LIMIT 200
    RETURN {programs: {groups: {nodes:
      collect({keys: [{label: theme.name}, {label: prefecture}], count: programs})
    }}} AS data`,
};
