/** That no field of the schema is forgotten: each has its law, and each its other direction or a reason for none. */

import { leads } from '../../src/graph/leads.js';

import { groupableAt } from './asked-groups.js';
import { fieldsWithDirection } from './both-directions.js';
import { ofPaths } from './path-laws.js';
import { dimensionLaws } from './plain-dimensions.js';
import { fieldLaws, ofDiffs, ofReleases } from './plain-fields.js';
import {
  connectionFields,
  connections,
  connectionTypes,
  edgeConnections,
  groupFields,
  leads as schemaLeads,
} from './schema-lists.js';
import { ofWorkedOut, workedOutFields } from './similarity-laws.js';

/** What needs a text to lead anywhere: searching.ts has the law, test/api/search.test.ts the pages. */
const searched = ['Query.search'];

test('every field that leads to things has a law', () => {
  const fields = schemaLeads.map(({ name }) => name);
  expect([...Object.keys(fieldLaws), ...ofReleases].sort()).toEqual(fields.toSorted());
});

test('every connection of the schema is paged through', () => {
  const paged = [...connections, ...edgeConnections].map(({ name }) => name);
  expect([...new Set([...paged, ...ofDiffs, ...ofWorkedOut, ...ofPaths, ...searched])].sort()).toEqual(
    connectionFields.toSorted(),
  );
});

test('every field that leads from a thing to things has another direction, or a reason why it has none', () => {
  const fields = schemaLeads
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('Query.') && !name.startsWith('Release.'));
  expect([...fieldsWithDirection].sort()).toEqual(fields.toSorted());
});

test('the table that filters and orders read has every field of a thing that leads to things', () => {
  const fields = schemaLeads
    .map(({ name }) => name)
    .filter((name) => !/^(Query|Release)\./.test(name) && !workedOutFields.includes(name));
  const table = Object.entries(leads).flatMap(([kind, all]) =>
    Object.keys(all).map((field) => `${kind}.${field}`),
  );
  expect(table.sort()).toEqual(fields.toSorted());
});

test('every connection of things has groups, and every dimension a law', () => {
  const grouped = connectionTypes.filter(
    ({ name }) => !/^(Release|Change|Search|ProgramPair)Connection$/.test(name),
  );
  const lists = [...connections, ...edgeConnections].filter(({ name }) => name !== 'Query.releases');
  const groupables = lists.map(({ name }) => groupableAt(name));
  expect(groupFields.toSorted()).toEqual(
    [
      ...grouped.map(({ name }) => `${name}.groups`),
      ...new Set(groupables.map(({ kind, list }) => `${kind}Group.${list}`)),
    ].sort(),
  );
  const dimensions = groupables.flatMap(({ kind, dimensions }) =>
    dimensions.map((name) => `${kind}.${name}`),
  );
  expect([...new Set(dimensions)].sort()).toEqual(Object.keys(dimensionLaws).toSorted());
});
