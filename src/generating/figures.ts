/** The figures of made-up plans: captions and the lines in them. */

import type { ThemeFact } from '../model/dataset.js';

import type { Dice } from './dice.js';
import type { Locality } from './locality.js';
import type { MadeOrganization } from './organizations.js';
import type { MadeProgram } from './programs.js';

/** A figure. */
export interface MadeFigure {
  readonly caption: string;
  readonly text: readonly string[];
  /** Named in the caption. */
  readonly depicts?: MadeProgram;
  /** Read as shown, though the caption does not name it. */
  readonly shows?: MadeProgram;
  /** Named in the caption. */
  readonly organization?: MadeOrganization;
  /** Read into the caption. */
  readonly curated?: ThemeFact;
}

const lines = [
  '〇想定される効果',
  '学ぶ 試す 広げる',
  '相談から実行まで',
  '市場 人 技術',
  '地域で支え合う仕組み',
  'A社 B社 C社',
];

/** None to three, no caption and no line twice. */
export function figuresOf(
  locality: Locality,
  programs: readonly MadeProgram[],
  dice: Dice,
): readonly MadeFigure[] {
  const made = Array.from({ length: dice.below(4) }, () => figure(locality, programs, dice));
  const single = [...new Map(made.map((one) => [one.caption, one])).values()];
  const texts = dice.shuffled(lines);
  return single.map((one, index) => ({
    ...one,
    text: [...one.text, ...texts.slice(2 * index, 2 * index + dice.below(3))],
  }));
}

function figure(locality: Locality, programs: readonly MadeProgram[], dice: Dice): MadeFigure {
  const program = dice.pick(programs);
  switch (dice.below(5)) {
    case 0:
      return { caption: `${locality.topic(dice).term}の取組状況`, text: [] };
    case 1: {
      const organization = locality.partner(dice);
      return { caption: `${organization.name}との意見交換`, text: [], organization };
    }
    case 2:
      return { caption: `取組の進め方*`, text: ['※期間中に見直すことがある'], shows: program };
    case 3: {
      const { term } = locality.topic(dice);
      return { caption: `${term}の将来像`, text: [], curated: locality.topic(dice).theme };
    }
    default:
      return { caption: `${program.name}のイメージ`, text: [], depicts: program };
  }
}
