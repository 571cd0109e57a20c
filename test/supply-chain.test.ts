/** What is installed with Tsunagu, as the lock file has it. */

import { readFile } from 'node:fs/promises';

import { projectFolder } from './support/store.js';

interface Package {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Licences that let anyone use, change and hand on what is run, with no more than a notice. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'PSF-2.0',
];

const lock = JSON.parse(await readFile(`${projectFolder}/package-lock.json`, 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const atRunTime = packages.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

test('every package is pinned by the digest of its content', () => {
  const loose = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(loose.map(([place]) => place)).toEqual([]);
});

test('no install script is run', async () => {
  expect(await readFile(`${projectFolder}/.npmrc`, 'utf8')).toContain('ignore-scripts=true');
});

test('every package that runs in a server has a licence of the list', () => {
  const odd = atRunTime.filter(
    ([, { license }]) => !wordsOf(license).every((word) => allowed.includes(word)),
  );
  expect(odd.map(([place, { license }]) => `${place}: ${String(license)}`)).toEqual([]);
});

test('there is one graphql, of the versions in which validation is not slow', () => {
  const copies = packages.filter(([place]) => place.endsWith('node_modules/graphql'));
  expect(copies).toHaveLength(1);
  expect(copies[0]?.[1].version).toMatch(/^16\.(1[5-9]|[2-9]\d)\./u);
});

/** The licences that an expression names, whichever way it joins them; a missing one is not on any list. */
function wordsOf(license = 'none'): readonly string[] {
  return license.replace(/[()]/gu, '').split(/ (?:AND|OR) /u);
}
