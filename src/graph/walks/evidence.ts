/** All evidence inside the reading that a thing has. */

import type { Kind } from '../../model/kinds.js';
import { cited, type PairWalk, type Walk } from '../walk.js';

export const evidenceOfMunicipalities: Walk<'Municipality', 'Evidence'> = {
  name: 'evidenceOfMunicipalities',
  from: ['Municipality'],
  to: 'Evidence',
  ways: () => [cited('(parent)-[:HAS_PLAN]->()<-[:WITHIN]-(item)')],
};

export const evidenceOfPlans: Walk<'Plan', 'Evidence'> = {
  name: 'evidenceOfPlans',
  from: ['Plan'],
  to: 'Evidence',
  ways: () => [cited('(parent)<-[:WITHIN]-(item)')],
};

type Cited = Exclude<
  Kind,
  'Municipality' | 'Plan' | 'Category' | 'Source' | 'Involvement' | 'Theme' | 'Evidence'
>;

/** Evidence that says something of it, or says it of something. */
export const evidenceOfThings: Walk<Cited, 'Evidence'> = {
  name: 'evidenceOfThings',
  from: ['Section', 'Program', 'Organization', 'Statement', 'Industry', 'Figure', 'Document'],
  to: 'Evidence',
  ways: () => [cited('(parent)<-[:ABOUT|SUPPORTS]-(item)')],
};

export const evidenceOfThemes: Walk<'Theme', 'Evidence'> = {
  name: 'evidenceOfThemes',
  from: ['Theme'],
  to: 'Evidence',
  ways: ({ narrower }) => [cited(`(parent)${narrower ? '<-[:BROADER*0..]-()' : ''}<-[:SUPPORTS]-(item)`)],
};

export const evidenceOfInvolvements: Walk<'Involvement', 'Evidence'> = {
  name: 'evidenceOfInvolvements',
  from: ['Involvement'],
  to: 'Evidence',
  ways: () => [
    cited(
      '(:Entity&Organization {nid: $base + parent.organization})<-[:ABOUT]-(item)-[:SUPPORTS]->(place)',
      'item.involvementRole = parent.role AND place.nid = $base + parent.in',
    ),
  ],
};

/** Most stand where their plans do; the others have a link of their own. */
export const evidenceOfSources: Walk<'Source', 'Evidence'> = {
  name: 'evidenceOfSources',
  from: ['Source'],
  to: 'Evidence',
  ways: () => [
    cited('(parent)<-[:FROM]-(:Plan)<-[:WITHIN]-(item)', 'item.source = parent.nid - $base'),
    cited('(parent)<-[:FROM]-(item:Evidence)'),
  ],
};

/** What it speaks of belongs to it, or its quote stands there. */
export const planOfEvidence: Walk<'Evidence', 'Plan'> = {
  name: 'planOfEvidence',
  from: ['Evidence'],
  to: 'Plan',
  ways: () => [{ pattern: '(parent)-[:WITHIN]->(item)' }],
};

/** A list's entry is cited under every reading, as it stands under every reading. */
export const evidenceOfListings: PairWalk<'Section', 'Program', 'Evidence'> = {
  name: 'evidenceOfListings',
  from: ['Section'],
  other: ['Program'],
  to: 'Evidence',
  ways: () => [{ pattern: '(parent)<-[:ABOUT]-(item)-[:SUPPORTS]->(other)' }],
};
