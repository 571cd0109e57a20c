import { page, type Query } from '../query.js';

const count = '{ totalCount }';
const counts = ['evidence', 'statements', 'themes', 'plans'];
const lists = `
  someMunicipalities: municipalities(first: 5) { nodes { id name prefecture } }
  somePrograms: programs(first: 5) { nodes { id name } }
  someOrganizations: organizations(first: 5) { nodes { id name kind } }
  someThemes: themes(first: 5) { nodes { id name } }`;
const items = '{ id name }';

/** Of the library, `limit` instead of `first`. */
const libraryLists = `
  someMunicipalities: municipalities(limit: 5, sort: [{ nid: ASC }]) { id name prefecture }
  somePrograms: programs(limit: 5, sort: [{ nid: ASC }]) { id name }
  someOrganizations: organizations(limit: 5, sort: [{ nid: ASC }]) { id name kind }
  someThemes: themes(limit: 5, sort: [{ nid: ASC }]) { id name }`;

export const dashboard: Query = {
  name: 'dashboard',
  what: 'a dashboard of twelve root fields',
  tsunagu: `query ($theme: ID!, $program: ID!) {
    ${counts.map((name) => `${name}(first: 0) ${count}`).join(' ')}
    programs(first: 0) ${count} organizations(first: 0) ${count}
    ${lists}
    theme(key: $theme) ${items} program(key: $program) ${items}
  }`,
  library: {
    query: `query ($theme: String!, $program: ID!) {
      evidence: evidencesConnection ${count} statements: statementsConnection ${count}
      themes: themesConnection ${count} plans: plansConnection ${count}
      programs: programsConnection ${count} organizations: organizationsConnection ${count}
      ${libraryLists}
      theme: themes(where: { slug: { eq: $theme } }) ${items}
      program: programs(where: { id: { eq: $program } }) ${items}
    }`,
    read: ({
      someMunicipalities,
      somePrograms,
      someOrganizations,
      someThemes,
      theme: [theme],
      program: [program],
      ...rest
    }) => ({
      ...rest,
      someMunicipalities: page(someMunicipalities),
      somePrograms: page(somePrograms),
      someOrganizations: page(someOrganizations),
      someThemes: page(someThemes),
      ...{ theme, program },
    }),
  },
  byHand: `query ($theme: String!, $program: ID!) {
    evidence ${count} statements ${count} themes(first: 0) ${count} plans(first: 0) ${count}
    programs(first: 0) ${count} organizations(first: 0) ${count}
    ${lists}
    theme(slug: $theme) ${items} program(id: $program) ${items}
  }`,
  cypher: `RETURN {
    ${Object.entries({
      evidence: 'Evidence',
      statements: 'Statement',
      themes: 'Theme',
      plans: 'Plan',
      programs: 'Program',
      organizations: 'Organization',
    })
      .map(([name, kind]) => `${name}: {totalCount: COUNT { (:${kind}) }}`)
      .join(', ')},
    someMunicipalities: ${firstFive('Municipality', '.id, .name, .prefecture')},
    somePrograms: ${firstFive('Program', '.id, .name')},
    someOrganizations: ${firstFive('Organization', '.id, .name, .kind')},
    someThemes: ${firstFive('Theme', '.id, .name')},
    theme: head(COLLECT { MATCH (n:Theme {slug: $theme}) RETURN n {.id, .name} }),
    program: head(COLLECT { MATCH (n:Program {id: $program}) RETURN n {.id, .name} })
  } AS data`,
};

function firstFive(kind: string, fields: string): string {
  return `{nodes: COLLECT { MATCH (n:${kind}) WHERE n.nid >= 0 WITH n ORDER BY n.nid LIMIT 5 RETURN n {${fields}} }}`;
}
