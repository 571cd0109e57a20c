/**
 * Versions of the seeds for tests of loading, of which there are many: they have but the first plan of the source. The people of Sumida are as many as the version's number, and an odd
 * version has a seventh municipality, so that the ordinals of nearly everything differ between neighbouring versions.
 */

import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Dataset } from '../../src/model/dataset.js';
import { formatProblem } from '../../src/seeding/problem.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';
import { contentHashOf } from '../../src/release/content-hash.js';

import { projectFolder } from './store.js';

/** A folder of seed files, deleted at the end of the block. */
export interface SeedFolder extends AsyncDisposable {
  readonly folder: string;
  /** Makes the files those of another version. */
  write(version: number): Promise<void>;
}

const chiyoda = `
  - code: '131016'
    slug: chiyoda
    name: 千代田区
    kana: ちよだく
    romaji: chiyoda-ku
    nameEn: Chiyoda City
    kind: special_ward
    prefecture: 東京都
    corporateNumber: '8000020131016'
    wikidata: Q214051
    url: https://www.city.chiyoda.lg.jp/
    population: 66680
    populationDate: '2022-02-16'
    areaKm2: 11.66
    sources: [localgovjp]
`;

export async function seedFolder(): Promise<SeedFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagu-seeds-'));
  await cp(join(projectFolder, 'seeds'), folder, { recursive: true });
  await keepFirstPlan(folder);
  const file = join(folder, 'municipalities.yaml');
  const text = await readFile(file, 'utf8');
  return {
    folder,
    write(version) {
      const edited = text.replace('population: 272158', `population: ${String(version)}`);
      return writeFile(file, version % 2 === 0 ? edited : edited + chiyoda);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The source is cut where its second plan begins. */
async function keepFirstPlan(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, 'plans'))) {
    if (!name.startsWith('sumida-')) await rm(join(folder, 'plans', name));
  }
  const source = join(folder, 'sources/approved-plans');
  const whole = await readFile(`${source}.txt`, 'utf8');
  const first = whole.slice(0, whole.indexOf('「渋谷区'));
  await writeFile(`${source}.txt`, first);
  const about = await readFile(`${source}.yaml`, 'utf8');
  const sha256 = createHash('sha256').update(first).digest('hex');
  await writeFile(`${source}.yaml`, about.replace(/^sha256: .*$/m, `sha256: ${sha256}`));
}

/** A version's facts, and the hash that its release has. */
export interface Version {
  readonly number: number;
  readonly dataset: Dataset;
  readonly contentHash: string;
}

/** Makes versions without reading the seeds again for each. */
export async function versions(): Promise<(number: number) => Version> {
  await using seeds = await seedFolder();
  const [even, odd] = [await datasetOf(seeds, 0), await datasetOf(seeds, 1)];
  return (number) => {
    const { municipalities, ...rest } = number % 2 === 0 ? even : odd;
    const dataset = {
      ...rest,
      municipalities: municipalities.map((each) =>
        each.slug === 'sumida' ? { ...each, population: number } : each,
      ),
    };
    return { number, dataset, contentHash: contentHashOf(dataset) };
  };
}

async function datasetOf(seeds: SeedFolder, version: number): Promise<Dataset> {
  await seeds.write(version);
  const read = await readSeeds(seeds.folder);
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.dataset;
}
