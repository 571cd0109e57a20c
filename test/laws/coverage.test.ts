/** That no field of the schema is forgotten: each has its law, and each its other direction or a reason for none. */

import { fieldsWithDirection } from './both-directions.js';
import { fieldLaws, ofReleases } from './plain-fields.js';
import { connectionFields, connections, edgeConnections, leads } from './schema-lists.js';

test('every field that leads to things has a law', () => {
  const fields = leads.map(({ name }) => name);
  expect([...Object.keys(fieldLaws), ...ofReleases].sort()).toEqual(fields.toSorted());
});

test('every connection of the schema is paged through', () => {
  const paged = [...connections, ...edgeConnections].map(({ name }) => name);
  expect([...new Set(paged)].sort()).toEqual(connectionFields.toSorted());
});

test('every field that leads from a thing to things has another direction, or a reason why it has none', () => {
  const fields = leads
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('Query.') && !name.startsWith('Release.'));
  expect([...fieldsWithDirection].sort()).toEqual(fields.toSorted());
});
