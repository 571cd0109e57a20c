/** What the queries ask about, found in the world itself: things in its middle, themes that many touch. */

import type { Asking } from './peers/asking.js';
import type { Chosen } from './query.js';

/** Indexes as a good user of @neo4j/graphql makes them, for what is looked up by name; all peers may use them. */
const indexes = [
  ...['Program', 'Organization', 'Municipality', 'Theme'].map(
    (kind) => `CREATE INDEX bench_${kind.toLowerCase()}_id IF NOT EXISTS FOR (n:${kind}) ON (n.id)`,
  ),
  ...['Program', 'Organization', 'Municipality', 'Theme', 'Section', 'Plan', 'Evidence', 'Statement'].map(
    (kind) => `CREATE INDEX bench_${kind.toLowerCase()}_nid IF NOT EXISTS FOR (n:${kind}) ON (n.nid)`,
  ),
  'CREATE INDEX bench_theme_slug IF NOT EXISTS FOR (n:Theme) ON (n.slug)',
  'CREATE INDEX bench_organization_kind IF NOT EXISTS FOR (n:Organization) ON (n.kind)',
  'CREATE INDEX bench_municipality_prefecture IF NOT EXISTS FOR (n:Municipality) ON (n.prefecture)',
];

/** @param write - may change the database */
export async function makeIndexes(write: Asking['ask']): Promise<void> {
  for (const index of indexes) await write(index, {});
  await write('CALL db.awaitIndexes(300)', {});
}

export async function choose(ask: Asking['ask']): Promise<Chosen> {
  const one = async (cypher: string, parameters = {}): Promise<any> => {
    const [row] = await ask(cypher, parameters);
    return row.answer;
  };
  const themes = await one(`MATCH (theme:Theme)<-[:COVERS]-(municipality:Municipality)
    WHERE NOT EXISTS { (theme)<-[:BROADER]-() }
    WITH theme, count(municipality) AS count ORDER BY count DESC, theme.nid LIMIT 3
    RETURN collect(theme.slug) AS answer`);
  const [theme1, theme2, theme3] = themes;
  return {
    release: await one(
      'MATCH (release:Release) RETURN release.id AS answer ORDER BY release.sequence DESC LIMIT 1',
    ),
    program: await one(`MATCH (program:Program) WITH program ORDER BY program.nid
      WITH collect(program.id) AS ids RETURN ids[size(ids) / 2] AS answer`),
    organization: await one(organizationBy('ASC')),
    otherOrganization: await one(organizationBy('DESC')),
    theme: theme1,
    themes,
    ...{ theme1, theme2, theme3 },
    prefecture: await one(
      `MATCH (:Theme {slug: $theme1})<-[:TOUCHES]-(program:Program)<-[:TAKES_PART]-({kind: 'CONSORTIUM'})
       MATCH (program)<-[:LISTS]-()<-[:HAS_SECTION]-()<-[:HAS_PLAN]-(place)
       WITH place.prefecture AS prefecture, count(DISTINCT program) AS count ORDER BY count DESC, prefecture LIMIT 1
       RETURN prefecture AS answer`,
      { theme1 },
    ),
    text: '観光',
  };
}

/** One of the first or of the last municipality. */
function organizationBy(order: 'ASC' | 'DESC'): string {
  return `MATCH (municipality:Municipality)-[:COVERS]->(organization:Organization)
    WHERE COUNT { (organization)<-[:COVERS]-(:Municipality) } = 1
      AND EXISTS { (organization)-[:TAKES_PART]->(:Program)-[:TOUCHES]->() }
    RETURN organization.id AS answer ORDER BY municipality.nid ${order}, organization.nid LIMIT 1`;
}
