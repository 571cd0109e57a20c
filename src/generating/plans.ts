/** Made-up plans before they are written: what stands in their overviews, figures and sections. */

import type { CategoryFact } from '../model/dataset.js';

import { type Clause, narrativeOf, overviewOf } from './clauses.js';
import type { Dice } from './dice.js';
import { figuresOf, type MadeFigure } from './figures.js';
import type { Locality } from './locality.js';
import { type MadeProgram, makePrograms } from './programs.js';

/** A section of a plan. */
export interface MadeSection {
  readonly category: CategoryFact;
  /** What the plan adds to the heading. */
  readonly suffix?: string;
  /** Empty where the whole body is the list. */
  readonly narrative: readonly Clause[];
  readonly programs: readonly MadeProgram[];
  /** Programs marked ☆ in another section, which a note at the end of the list carries over. */
  readonly carries: readonly MadeProgram[];
}

/** A plan. */
export interface MadePlan {
  readonly locality: Locality;
  /** Its first fiscal year. */
  readonly year: number;
  readonly overview: readonly (readonly Clause[])[];
  readonly figures: readonly MadeFigure[];
  readonly sections: readonly MadeSection[];
  readonly programs: readonly MadeProgram[];
  /** Programs with ☆ before their names. */
  readonly marked: readonly MadeProgram[];
  /** Brackets of lists. */
  readonly brackets: readonly [string, string];
  readonly former?: MadePlan;
}

/** What is asked for. */
export interface PlanWish {
  readonly year: number;
  /** How many programs on average. */
  readonly programs: number;
  readonly former: MadePlan | undefined;
}

export function makePlan(
  locality: Locality,
  { year, programs: wished, former }: PlanWish,
  dice: Dice,
): MadePlan {
  const spread = Math.round(wished / 5);
  const programs = makePrograms(
    locality,
    wished + dice.between(-spread, spread),
    former?.programs ?? [],
    dice,
  );
  const shares = sharesOf(programs, locality.vocabulary.categories.length, dice);
  const marked = shares.length > 1 && dice.chance(0.2) ? dice.some(shares[0] ?? [], 3) : [];
  const sections = shares.map((own, index) =>
    makeSection(locality, [own, index === 1 ? marked : []], index, dice),
  );
  return {
    ...{ locality, year, programs, sections, marked },
    overview: overviewOf(locality, dice),
    figures: figuresOf(locality, programs, dice),
    brackets: dice.chance(0.8) ? ['（', '）'] : ['(', ')'],
    ...(former === undefined ? {} : { former }),
  };
}

/** The programs of each section; one plan in seven has no last section. */
function sharesOf(
  programs: readonly MadeProgram[],
  categories: number,
  dice: Dice,
): readonly (readonly MadeProgram[])[] {
  const sections = Math.max(1, categories - (dice.chance(0.15) ? 1 : 0));
  const size = Math.ceil(programs.length / sections);
  const shares = Array.from({ length: sections }, (_, index) =>
    programs.slice(index * size, (index + 1) * size),
  );
  return shares.filter((share) => share.length > 0);
}

/** The last category is for what is left over: lists alone. */
function makeSection(
  locality: Locality,
  [programs, carries]: readonly [readonly MadeProgram[], readonly MadeProgram[]],
  index: number,
  dice: Dice,
): MadeSection {
  const { categories } = locality.vocabulary;
  const category = categories[index];
  if (category === undefined) throw new RangeError('There are more sections than categories.');
  const isLast = index === categories.length - 1;
  return {
    ...{ category, programs, carries, narrative: isLast ? [] : narrativeOf(locality, dice) },
    ...(isLast && dice.chance(0.15) ? { suffix: `（${locality.topic(dice).term}の推進）` } : {}),
  };
}

/** The slug of a program or figure in its plan; in a later plan it ends in the plan's year. */
export function slugIn({ year, former }: MadePlan, { slug }: Pick<MadeProgram, 'slug'>): string {
  return former === undefined ? slug : `${slug}-fy${year}`;
}
