/** What things are called, and what they are linked to. */

import { linksOf } from '../../src/seeding/links.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';
import { Things } from '../../src/seeding/things.js';

import { seedsFolder } from './edited-seeds.js';

const read = await readSeeds(seedsFolder);
if ('problems' in read) throw new Error('The seeds have problems.');
const { dataset } = read;
const things = new Things(dataset);

test.each([
  ['Theme:dx', ['Theme:dx']],
  ['theme:DX', ['Theme:dx']],
  ['sumida/prototype-poc', ['Program:sumida/prototype-poc']],
  ['prototype-poc', ['Program:sumida/prototype-poc']],
  ['131075', ['Municipality:131075']],
  ['13107', ['Municipality:131075']],
  ['墨田区', ['Municipality:131075']],
  ['sumida', ['Municipality:131075']],
  ['131075-FY2022', ['Plan:131075-FY2022']],
  ['PoC', ['Theme:poc']],
  ['プロトタイプ 実証実験支援事業', ['Program:sumida/prototype-poc']],
  ['shibuya/consortium', ['Program:shibuya/consortium', 'Organization:shibuya/consortium']],
  ['no such thing', []],
])('%s is called %j', (name, ids) => {
  expect(things.find(name).map(({ id }) => id)).toEqual(ids);
});

test('the links of a thing are all that its evidence says of it, once each', () => {
  for (const { id } of dataset.programs) {
    const pieces = linksOf(dataset, id).flatMap(({ evidence }) => evidence);
    const own = dataset.evidence.filter(({ subject, object }) => subject === id || object === id);
    expect(new Set(pieces)).toEqual(new Set(own));
    expect(pieces).toHaveLength(own.length);
  }
});

test('what rests on no quote is linked too: categories, broader themes, variants', () => {
  const linked = (id: string) =>
    linksOf(dataset, id)
      .filter(({ evidence }) => evidence.length === 0)
      .map(({ relation, direction, other }) => `${relation} ${direction} ${other}`);
  expect(linked('Section:131075-FY2022-c2')).toEqual(['IN_CATEGORY out Category:revitalization-2']);
  expect(linked('Theme:poc')).toEqual([expect.stringMatching(/^BROADER out Theme:/)]);
  expect(linked('Program:ome/new-product-local-materials')).toEqual([
    'VARIANT_OF out Program:ome/new-product-infection-decarbon',
  ]);
});

test('the part of an organization rests on the evidence of its link', () => {
  for (const { id, organization, in: place, role } of dataset.involvements) {
    const links = linksOf(dataset, id);
    expect(links.map(({ relation, other }) => [relation, other])).toEqual([['TAKES_PART', place]]);
    for (const { subject, involvementRole } of links.flatMap(({ evidence }) => evidence)) {
      expect([subject, involvementRole]).toEqual([organization, role]);
    }
  }
});
