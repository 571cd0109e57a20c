/** Seed files become a dataset, or all the problems that stand in the way. */

import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group.js';

import { assemble } from './assemble.js';
import type { Bilingual } from './bilingual.js';
import { breather } from './breather.js';
import { checkLists } from './check-lists.js';
import { compilePlans, type CompilingPlans, declaredKinds } from './compile-plans.js';
import { checkCoverage } from './coverage.js';
import type { Progress, SeedEffects } from './folder.js';
import { fileProblem, readFolder, realEffects } from './folder.js';
import { Lexicon } from './lexicon.js';
import type { Touch } from './link-themes.js';
import type { Outlines } from './open-plan.js';
import type { SourceOutline } from './outline.js';
import { outlineOf } from './outline.js';
import type { PlanSeed } from './plan-shape.js';
import { planShape } from './plan-shape.js';
import type { Problem } from './problem.js';
import type { Spot } from './report.js';
import { Report } from './report.js';
import { Shelf } from './shelf.js';
import { addSource } from './sources.js';
import {
  categoriesShape,
  industriesShape,
  municipalitiesShape,
  organizationsShape,
  sourceShape,
} from './table-shapes.js';
import { addCategories, addIndustries, addMunicipalities, addOrganizations } from './tables.js';
import { addVocabulary } from './vocabulary.js';
import { vocabularyShape } from './vocabulary-shape.js';
import type { World } from './world.js';
import { emptyWorld } from './world.js';

/** What reading gives: all or nothing. */
export type SeedsRead = { readonly dataset: Dataset } | { readonly problems: readonly Problem[] };

/** Reads, parses and checks a folder of seed files; the problems are in the order of files and places. Throws the reason of the signal. */
export async function readSeeds(
  folder: string,
  effects: SeedEffects = realEffects,
  progress: Progress = () => undefined,
  signal?: AbortSignal,
): Promise<SeedsRead> {
  const read = await readFolder(folder, effects, progress);
  const report = new Report();
  report.push(...read.problems);
  const world = emptyWorld(report);
  if (read.names.length > 0) {
    await compile(world, new Shelf(folder, read, report), { progress, breathe: breather(signal) });
  } else if (read.problems.length === 0) {
    report.push(
      fileProblem(
        folder,
        { en: 'The folder has no seed files.', ja: 'このフォルダーにシードファイルがありません。' },
        {
          en: 'Give the folder that holds municipalities.yaml and plans/.',
          ja: 'municipalities.yaml と plans/ のあるフォルダーを指定してください。',
        },
      ),
    );
  }
  if (report.problems.length > 0) return { problems: report.problems };
  const dataset = assemble(world);
  checkLists(dataset, folder, report);
  return report.problems.length > 0 ? { problems: report.problems } : { dataset };
}

interface Compiling {
  readonly progress: Progress;
  readonly breathe: () => Promise<void>;
}

async function compile(world: World, shelf: Shelf, { progress, breathe }: Compiling): Promise<void> {
  takeSources(world, shelf);
  takeTables(world, shelf);
  const outlines = keptOutlines(world);
  const plans = await takePlans(world, shelf, { progress, breathe });
  if (shelf.namesIn('plans', '.yaml').length === 0) reportNoPlans(world.report, shelf.path('plans'));
  // Without sound categories no heading of a section can be told from other text.
  const touches = await compilePlans(world, world.schemes.isSound ? plans : [], { outlines, breathe });
  shelf.reportStrangers();
  await checkSources(world, touches, { outlines, breathe });
}

function takeSources(world: World, shelf: Shelf): void {
  for (const name of shelf.namesIn('sources', '.yaml')) {
    const key = name.slice('sources/'.length, -'.yaml'.length);
    const textName = `sources/${key}.txt`;
    const found = shelf.has(textName) ? shelf.text(textName) : null;
    const taken = shelf.take(name, sourceShape);
    if (taken === undefined) world.sources.markIncomplete();
    else addSource(world, taken, key, { found, path: shelf.path(textName) });
  }
}

function takeTables(world: World, shelf: Shelf): void {
  const municipalities = shelf.take('municipalities.yaml', municipalitiesShape);
  if (municipalities !== undefined) addMunicipalities(world, ...municipalities);
  const categories = shelf.take('categories.yaml', categoriesShape);
  if (categories !== undefined) addCategories(world, ...categories);
  const industries = shelf.take('industries.yaml', industriesShape);
  if (industries !== undefined) addIndustries(world, ...industries);
  const vocabulary = shelf.take('vocabulary.yaml', vocabularyShape);
  if (vocabulary !== undefined) addVocabulary(world, ...vocabulary);
  const organizations = shelf.has('organizations.yaml')
    ? shelf.take('organizations.yaml', organizationsShape)
    : undefined;
  if (organizations !== undefined) addOrganizations(world, ...organizations);
  const kinds = [
    [world.municipalities, 'municipalities.yaml'],
    [world.schemes, 'categories.yaml'],
    [world.industries, 'industries.yaml'],
    [world.themes, 'vocabulary.yaml'],
    [world.organizations, 'organizations.yaml'],
  ] as const;
  for (const [kind, name] of kinds) if (world.report.concerns(shelf.path(name))) kind.markIncomplete();
}

async function takePlans(
  world: World,
  shelf: Shelf,
  { progress, breathe }: Compiling,
): Promise<readonly (readonly [PlanSeed, Spot])[]> {
  const plans: (readonly [PlanSeed, Spot])[] = [];
  const names = shelf.namesIn('plans', '.yaml');
  for (const [index, name] of names.entries()) {
    progress('check', index + 1, names.length);
    const taken = shelf.take(name, planShape);
    if (world.report.concerns(shelf.path(name))) {
      for (const kind of declaredKinds(world)) kind.markIncomplete();
    }
    if (taken !== undefined) plans.push(taken);
    await breathe();
  }
  return plans;
}

function reportNoPlans(report: Report, folder: string): void {
  report.push(
    fileProblem(
      folder,
      { en: 'There is no plan.', ja: '計画が一つもありません。' },
      {
        en: 'Add one as `plans/<name>.yaml`, as seeds/README.md shows.',
        ja: 'seeds/README.md の説明に従って `plans/<name>.yaml` を追加してください。',
      },
    ),
  );
}

/** The outline of each source, made when a plan first asks for it. */
function keptOutlines(world: World): Outlines {
  const kept = new Map<string, SourceOutline>();
  return ({ fact, text }, scheme) => {
    const key = `${fact.id} ${scheme}`;
    const outline = kept.get(key) ?? outlineOf(text, world.schemes.get(scheme) ?? []);
    kept.set(key, outline);
    return outline;
  };
}

const unused: readonly [Bilingual, Bilingual] = [
  { en: 'No plan is taken from this text.', ja: 'この原文を出典とする計画がありません。' },
  {
    en: 'Name it as the `source` of a plan, or delete it and its `sha256`.',
    ja: '計画の `source` に書くか、原文と `sha256` を削除してください。',
  },
];

/** Every text has plans, and is covered by them, unless the vocabulary or a plan could not be read at all. */
async function checkSources(
  world: World,
  touches: readonly Touch[],
  { outlines, breathe }: CompilingPlans,
): Promise<void> {
  if (!world.themes.isSound || !world.schemes.isSound || !world.plans.isSound) return;
  const lexicon = new Lexicon(world.themes.items);
  const plans = groupBy(world.plans.items, (plan) => plan.source.id);
  const cited = groupBy(touches, ({ source }) => source);
  for (const source of world.sources.items) {
    const { text, fact } = source;
    if (text === undefined) continue;
    const own = plans.get(fact.id) ?? [];
    const scheme = own[0]?.seed.scheme;
    if (scheme === undefined) {
      world.report.push(fileProblem(source.textFile, ...unused));
      continue;
    }
    const content = { source: { ...source, text }, plans: own, touches: cited.get(fact.id) ?? [] };
    checkCoverage(world, { ...content, outline: outlines(content.source, scheme).plans }, lexicon);
    await breathe();
  }
}
