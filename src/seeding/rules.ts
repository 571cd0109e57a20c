/** Rules of curation R2 and R3: which thing a passage may link a theme to. */

import type { Id } from '../model/kinds.js';
import type { Basis } from '../model/terms.js';

import type { Bilingual } from './bilingual.js';
import type { Holder } from './holder.js';
import type { OpenFigure, OpenPlan, OpenSection } from './open-things.js';
import type { SectionOutline } from './outline.js';
import type { Stretch } from './source-text.js';
import { isInside, overlaps } from './source-text.js';

/** What the rules must know of the whole. */
export interface Rules {
  /** Whether all figures and programs are known; what a program may cite cannot be told otherwise. */
  readonly isComplete: boolean;
  readonly sections: ReadonlyMap<OpenPlan, readonly OpenSection[]>;
  /** Programs in the list of a section, by section id. */
  readonly listed: ReadonlyMap<Id, readonly Id[]>;
  /** The figures whose caption names a program, or is read so, by program id. */
  readonly depictions: ReadonlyMap<Id, readonly { readonly figure: OpenFigure }[]>;
  /** Programs that the caption of a figure names, by figure id. */
  readonly named: ReadonlyMap<Id, Id>;
}

type Fault = readonly [message: Bilingual, next: Bilingual];

/** Why the passage can be no evidence for a theme of the holder, or null when it can. */
export function misplacement(rules: Rules, holder: Holder, passage: Stretch, basis: Basis): Fault | null {
  const heading = inHeading(holder.plan, passage);
  if (heading !== null) return heading;
  switch (holder.level) {
    case 'PLAN':
      return isInside(passage, holder.plan.overview)
        ? null
        : outside({ en: 'the overview', ja: '概要' }, { en: 'the plan', ja: '計画' });
    case 'SECTION':
      return ofSection(holder.section, passage);
    case 'PROGRAM':
      return ofProgram(rules, holder, passage, basis);
    case 'FIGURE':
      return ofFigure(rules, holder.figure);
  }
}

/** R3: headings are template text, except what the plan itself adds to one. */
function inHeading(plan: OpenPlan, passage: Stretch): Fault | null {
  const template = plan.outline.sections.map(({ heading, suffix }) => ({
    start: heading.start,
    end: suffix?.start ?? heading.end,
  }));
  if (![plan.outline.heading, ...template].some((heading) => overlaps(passage, heading))) return null;
  return [
    {
      en: 'The passage stands in a heading, which is template text and not evidence (rule R3).',
      ja: '引用箇所は見出しの中にあります。見出しは定型文で、根拠になりません（規則R3）。',
    },
    {
      en: 'Quote the narrative, an entry of the list, or what the plan adds to the heading in brackets.',
      ja: '説明文か、一覧の項目か、計画が見出しに括弧書きで加えた部分を引用してください。',
    },
  ];
}

function ofSection({ outline }: OpenSection, passage: Stretch): Fault | null {
  if (outline.suffix !== undefined && isInside(passage, outline.suffix)) return null;
  if (outline.narrative === undefined || !isInside(passage, outline.narrative)) {
    return outside({ en: 'the narrative', ja: '説明文' }, { en: 'the section', ja: '節' });
  }
  if (!isSole(outline)) return null;
  return [
    {
      en: 'The section has exactly one program, so its narrative describes that program (rule R2).',
      ja: 'この節の事業は一つだけなので、説明文はその事業のことを述べています（規則R2）。',
    },
    { en: 'Move this to the themes of the program.', ja: 'その事業の themes に移してください。' },
  ];
}

function ofProgram(
  { isComplete, sections, listed, depictions }: Rules,
  { id, plan, placement }: Holder & { readonly level: 'PROGRAM' },
  passage: Stretch,
  basis: Basis,
): Fault | null {
  if (!isComplete || (placement !== undefined && isInside(passage, placement.entry))) return null;
  if (depictions.get(id)?.some(({ figure }) => isInside(passage, figure.area.stretch)) === true) return null;
  const described = (sections.get(plan) ?? []).some(({ fact, outline }) => {
    const speaks = listed.get(fact.id)?.includes(id) === true && (isSole(outline) || basis === 'CURATED');
    return speaks && outline.narrative !== undefined && isInside(passage, outline.narrative);
  });
  if (described) return null;
  return [
    {
      en: 'The passage is neither the name of the program, nor the narrative of a section that lists it alone, nor in a figure that depicts it (rule R2).',
      ja: '引用箇所は、事業の名称でも、この事業だけを挙げる節の説明文でも、この事業を表す図の中でもありません（規則R2）。',
    },
    {
      en: 'Move this to the plan, section or figure where the passage stands, or say with `curated:` why the narrative means the program.',
      ja: '引用箇所のある計画・節・図に移すか、説明文がこの事業を指すと読んだ理由を `curated:` に書いてください。',
    },
  ];
}

/** Whether the section lists exactly one program; a note (※) may carry over several. */
function isSole({ entries }: SectionOutline): boolean {
  return entries.length === 1 && entries[0]?.text.startsWith('※') === false;
}

function ofFigure({ named }: Rules, { fact }: OpenFigure): Fault | null {
  const program = named.get(fact.id);
  if (program === undefined) return null;
  const slug = program.slice(program.lastIndexOf('/') + 1);
  return [
    {
      en: `The caption names the program \`${slug}\`, so the figure speaks of that (rule R2).`,
      ja: `図の説明が事業 \`${slug}\` の名を挙げているので、この図はその事業のことを述べています（規則R2）。`,
    },
    {
      en: 'Move this to the themes of the program, with the passage as its `quote`.',
      ja: 'この箇所を `quote` として、その事業の themes に移してください。',
    },
  ];
}

function outside(place: Bilingual, thing: Bilingual): Fault {
  return [
    {
      en: `The passage does not stand in ${place.en}, so it says nothing of ${thing.en} (rule R2).`,
      ja: `引用箇所は${place.ja}の中にないので、${thing.ja}について述べたものではありません（規則R2）。`,
    },
    {
      en: `Quote ${place.en}, or move this to the program or figure where the passage stands.`,
      ja: `${place.ja}から引用するか、引用箇所のある事業や図に移してください。`,
    },
  ];
}
