/**
 * The laws of diffs, on generated worlds and on edits of them, in memory: what is compared here is what would be stored.
 * TSUNAGU_CASES says how many pairs of worlds there are, TSUNAGU_SEED which.
 */

import fc from 'fast-check';

import type { Dataset } from '../../src/model/dataset.js';
import { partsOfId } from '../../src/model/kinds.js';
import { changesOf } from '../../src/graph/diff/changes.js';
import { compareReleases, countsOf } from '../../src/graph/diff/release-diff.js';
import { compiledRelease } from '../../src/release/compiled-release.js';
import { contentHashOf } from '../../src/release/content-hash.js';
import { editedWorld } from '../laws/edited-world.js';
import { madeWorld } from '../laws/made-world.js';
import { randomRecipe, shapes } from '../laws/worlds.js';
import { seedsDataset } from '../support/store.js';

import { applied, type Changes, reordered, type Told } from './applied.js';
import { editedBy, someEdits } from './edits.js';
import { type Content, contentOf, type Fields } from './plain-content.js';

const cases = Number(process.env['TSUNAGU_CASES'] ?? 30);
const runs = {
  numRuns: cases,
  ...(process.env['TSUNAGU_SEED'] === undefined ? {} : { seed: Number(process.env['TSUNAGU_SEED']) }),
};

async function diffOf(from: Dataset, to: Dataset): Promise<Changes> {
  const releases = { from: compiledRelease(from), to: compiledRelease(to) };
  const { added, removed, changed } = await compareReleases(releases, Infinity);
  return {
    added: await changesOf(releases, added),
    removed: await changesOf(releases, removed),
    changed: await changesOf(releases, changed),
  };
}

const world = randomRecipe.map((recipe) => madeWorld(recipe));

/** A world and an edit of it, or two worlds that have little in common but names. */
const pairs: fc.Arbitrary<readonly [Dataset, Dataset]> = fc.oneof(
  fc
    .tuple(world, someEdits, someEdits)
    .map(([made, some, others]) => [editedBy(made, some), editedBy(made, others)] as const),
  fc.tuple(world, world),
);

/** What holds of two worlds and of the diffs between them. */
type Law = (worlds: Worlds) => void;

interface Worlds {
  readonly from: Dataset;
  readonly to: Dataset;
  readonly there: Changes;
  readonly back: Changes;
}

/** Applied to the earlier release it gives the later one, field by field. */
const givesTheLater: Law = ({ from, to, there }) => {
  const [earlier, later] = [contentOf(from), contentOf(to)];
  const said = applied(earlier, later, there);
  const moving = placesThatMove(earlier, later);
  expect(comparable(said, moving)).toEqual(comparable(later.said, moving));
};

/** The order of things and of lists follows from what is told to stand after what. */
const givesTheOrder: Law = ({ from, to, there }) => {
  const orders = reordered(contentOf(from), there, orderOf);
  const later = [...contentOf(to).orders].filter(([, ids]) => ids.length > 0);
  expect(Object.fromEntries(orders)).toEqual(Object.fromEntries(later));
};

/** The other way round both sides are exchanged. */
const isMirrored: Law = ({ there, back }) => {
  expect(exchanged(back.removed)).toEqual(sorted(there.added));
  expect(exchanged(back.added)).toEqual(sorted(there.removed));
  expect(exchanged(back.changed)).toEqual(sorted(there.changed));
};

const isEmptyForEqualHashes: Law = ({ from, to, there: { added, removed, changed } }) => {
  const same = contentHashOf(from) === contentHashOf(to);
  expect(added.length + removed.length + changed.length === 0).toBe(same);
};

test(
  'a diff gives the later release from the earlier one, is mirrored, and is empty for equal hashes alone',
  async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([from, to]) => {
        const worlds = { from, to, there: await diffOf(from, to), back: await diffOf(to, from) };
        for (const law of [givesTheLater, givesTheOrder, isMirrored, isEmptyForEqualHashes]) law(worlds);
      }),
      runs,
    );
  },
  60_000 + cases * 1_000,
);

test('nothing differs from itself, whatever the order of what is read', async () => {
  const seeds = await seedsDataset();
  expect(await diffOf(seeds, structuredClone(seeds))).toEqual({ added: [], removed: [], changed: [] });
});

test('a line before all others and a program more change one text; nothing that merely moved is told', async () => {
  const seeds = await seedsDataset();
  const { added, removed, changed } = await diffOf(seeds, editedWorld(seeds));
  expect(added.map(({ id }) => id)).toEqual([
    'Industry:00',
    'Program:new/new',
    'Evidence:new',
    'Section:131075-FY2022-c1 LISTS Program:new/new',
  ]);
  expect(removed).toEqual([]);
  expect(changed.map(({ id, fields }) => ({ id, fields }))).toEqual([
    { id: 'Source:approved-plans', fields: [{ field: 'text', from: null, to: '🏭 新しい行' }] },
  ]);
});

test('a stretch that is marked elsewhere in the same text has another place', async () => {
  const seeds = await seedsDataset();
  const { changed } = await diffOf(seeds, editedBy(seeds, [['place', 0]]));
  const [figure] = seeds.figures;
  expect(changed).toMatchObject([
    { id: figure?.id, fields: [{ field: 'start', to: String((figure?.place.start ?? 0) + 1) }] },
  ]);
});

test('two themes that change places are told with what stands before them', async () => {
  const seeds = await seedsDataset();
  const [first, second, third] = seeds.themes.map(({ id }) => id);
  const themes = [1, 0, ...seeds.themes.keys()].slice(0, 2).flatMap((index) => seeds.themes[index] ?? []);
  const { changed } = await diffOf(seeds, { ...seeds, themes: [...themes, ...seeds.themes.slice(2)] });
  expect(changed.map(({ id, fields }) => [id, fields])).toEqual([
    [second, [{ field: 'after', from: first, to: null }]],
    [first, [{ field: 'after', from: null, to: second }]],
    [third, [{ field: 'after', from: second, to: first }]],
  ]);
});

test('counts are those of the lists', async () => {
  const releases = {
    from: compiledRelease(await seedsDataset()),
    to: compiledRelease(madeWorld(shapes['everything touches everything'])),
  };
  const diff = await compareReleases(releases, Infinity);
  const counts = countsOf(diff);
  for (const list of ['added', 'removed', 'changed'] as const) {
    expect(counts.reduce((sum, count) => sum + count[list], 0)).toBe(diff[list].length);
    for (const { what, ...count } of counts) {
      expect(count[list]).toBe(diff[list].filter((difference) => difference.what === what).length);
    }
  }
});

test('releases that are too far apart are refused with what to do', async () => {
  const seeds = await seedsDataset();
  const releases = { from: compiledRelease(seeds), to: compiledRelease({ ...seeds, evidence: [] }) };
  await expect(compareReleases(releases, 300)).rejects.toMatchObject({
    code: 'COST_TOO_HIGH',
    message: expect.stringMatching(
      /^Between Release:\w+ and Release:\w+ \d+ things differ, at most 300 allowed\.$/,
    ) as string,
  });
});

/** The order in which a thing or a link stands. */
function orderOf({ id, what }: Told): string | undefined {
  const kind = partsOfId(id)?.kind;
  if (what === kind && !id.includes(' ')) return kind;
  return what === 'LISTS' ? id.slice(0, id.lastIndexOf(' ')) : undefined;
}

function exchanged(changes: readonly Told[]): unknown {
  return sorted(
    changes.map(({ fields, ...change }) => ({
      ...change,
      fields: fields.map(({ field, from, to }) => ({ field, from: to, to: from })),
    })),
  );
}

function sorted(changes: readonly Told[]): unknown {
  const byName = (a: string, b: string): number => (a < b ? -1 : 1);
  return changes
    .map(({ id, what, fields }) => ({
      ...{ id, what },
      fields: fields.toSorted((a, b) => byName(a.field, b.field)),
    }))
    .toSorted((a, b) => byName(a.id, b.id));
}

/** Things of both releases whose source has another text, or is another: where they stand is not told. */
function placesThatMove(earlier: Content, later: Content): ReadonlySet<string> {
  const source = (
    { said, texts }: Content,
    id: string,
  ): readonly [string | undefined, string | undefined] => {
    const name = said.get(id)?.['source'];
    return [name, texts.get(name ?? '')];
  };
  return new Set(
    [...later.said.keys()].filter((id) => {
      const [before, now] = [source(earlier, id), source(later, id)];
      return earlier.said.has(id) && (before[0] !== now[0] || before[1] !== now[1]);
    }),
  );
}

function comparable(said: Content['said'], moving: ReadonlySet<string>): unknown {
  return Object.fromEntries(
    [...said].map(([id, fields]) => [id, moving.has(id) ? withoutPlace(fields) : fields]),
  );
}

function withoutPlace({ startLine: _, endLine: _line, start: _from, end: _to, ...fields }: Fields): Fields {
  return fields;
}
