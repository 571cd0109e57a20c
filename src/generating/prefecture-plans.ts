/** The plans of a prefecture: a file each, their texts in one source for each generation. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Dice } from './dice.js';
import { Locality, type Surroundings } from './locality.js';
import type { MadeMunicipality } from './municipalities.js';
import { type Declared, planFile } from './plan-file.js';
import { type MadePlan, makePlan } from './plans.js';
import type { Prefecture } from './prefectures.js';
import type { WorldRecipe } from './recipe.js';
import { SourceWriter } from './source-writer.js';
import { writePlan } from './write-plan.js';
import { yamlText } from './yaml-text.js';

/** The first fiscal year of the first plans. */
const firstYear = 2022;
/** Fiscal years of a plan. */
const span = 3;

/** Where plans are written, and from what. */
export interface PlanPress {
  readonly folder: string;
  readonly wished: Required<WorldRecipe>;
  readonly surroundings: Surroundings;
  readonly dice: Dice;
  /** For the reader of a source. */
  readonly madeUp: string;
}

/** `done` is called after each municipality. */
export async function writePlans(
  press: PlanPress,
  prefecture: Prefecture,
  municipalities: readonly MadeMunicipality[],
  done: () => void,
): Promise<void> {
  const { folder, wished, madeUp } = press;
  const years = Array.from({ length: wished.generations }, (_, index) => firstYear + span * index);
  const sources: SourceWriter[] = [];
  for (const year of years)
    sources.push(await SourceWriter.open(folder, `plans-${prefecture.romaji}-fy${year}`));
  for (const municipality of municipalities) {
    await writeMunicipality(press, municipality, [years, sources]);
    done();
  }
  const title = `承認した地域産業活性化計画の概要（${prefecture.name}）`;
  for (const source of sources) await source.close({ title, note: madeUp });
}

/** Its plans, each going on from the one before. */
async function writeMunicipality(
  { folder, wished, surroundings, dice }: PlanPress,
  municipality: MadeMunicipality,
  [years, sources]: readonly [readonly number[], readonly SourceWriter[]],
): Promise<void> {
  const own = dice.fork(municipality.code);
  const locality = new Locality(municipality, surroundings, own.fork('locality'));
  const declared: Declared = { organizations: new Set(), documents: new Set() };
  let former: MadePlan | undefined;
  for (const [index, source] of sources.entries()) {
    const year = years[index] ?? firstYear;
    former = makePlan(locality, { year, programs: wished.programs, former }, own.fork(`plan ${year}`));
    const written = writePlan(former);
    await source.write(written.text.text);
    const name = `${municipality.slug}-fy${year}.yaml`;
    await writeFile(path.join(folder, 'plans', name), yamlText(planFile(written, source.key, declared)));
  }
}
