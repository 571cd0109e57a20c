/** A made-up plan as text, in the form and with the quirks of the real source, and where each part of it stands. */

import type { Stretch } from '../seeding/source-text.js';

import type { Clause } from './clauses.js';
import type { MadeFigure } from './figures.js';
import { PlanText } from './plan-text.js';
import { type MadePlan, type MadeSection, slugIn } from './plans.js';

/** A clause where it stands. */
export interface Said {
  readonly clause: Clause;
  readonly passage: Stretch;
}

/** A figure where it stands. */
export interface WrittenFigure {
  readonly slug: string;
  readonly figure: MadeFigure;
  readonly caption: Stretch;
  readonly lines: readonly Stretch[];
}

/** A section where it stands. */
export interface WrittenSection {
  readonly section: MadeSection;
  readonly area: Stretch;
  readonly body: Stretch;
  readonly suffix?: Stretch;
  readonly narrative?: Stretch;
  readonly said: readonly Said[];
}

/** A plan where it stands. */
export interface WrittenPlan {
  readonly plan: MadePlan;
  readonly text: PlanText;
  /** What stands between heading and first section. */
  readonly below: Stretch;
  readonly overview: Stretch;
  readonly said: readonly Said[];
  readonly figures: readonly WrittenFigure[];
  readonly sections: readonly WrittenSection[];
}

/** The name of a plan, as its heading has it. */
export function nameOf({ locality: { municipality } }: MadePlan): string {
  return `${municipality.name}地域産業活性化計画`;
}

/** The three years of a plan: 令和4年度～令和6年度. */
export function periodOf({ year }: MadePlan): string {
  return `令和${year - 2018}年度～令和${year - 2016}年度`;
}

/** The note that carries programs over from another section. */
export const carryingNote = '※☆の事業も併せて実施';

export function writePlan(plan: MadePlan): WrittenPlan {
  const text = new PlanText();
  const heading = text.writeLine(
    `「${nameOf(plan)}」（${plan.locality.municipality.name}） 【計画期間:${periodOf(plan)}】`,
  );
  const said = plan.overview.flatMap((sentence) => writeSentence(text, sentence));
  const overview = { start: heading.end + 2, end: text.text.length };
  text.write('\n\n\n\n');
  const figures = plan.figures.map((figure, index) => writeFigure(text, plan, [figure, index]));
  const below = { start: heading.end, end: text.text.length };
  const sections = plan.sections.map((section) => writeSection(text, plan, section));
  return { plan, text, below, overview, said, figures, sections };
}

function writeSentence(text: PlanText, sentence: readonly Clause[]): readonly Said[] {
  const said = sayAll(text, sentence);
  text.write('。');
  return said;
}

function sayAll(text: PlanText, clauses: readonly Clause[]): readonly Said[] {
  return clauses.map((clause, index) => {
    if (index > 0) text.write('、');
    return { clause, passage: text.write(clause.text) };
  });
}

function writeFigure(
  text: PlanText,
  plan: MadePlan,
  [figure, index]: readonly [MadeFigure, number],
): WrittenFigure {
  const caption = text.writeLine(figure.caption);
  const slug = slugIn(plan, { slug: `figure-${index + 1}` });
  return { slug, figure, caption, lines: figure.text.map((line) => text.writeLine(line)) };
}

function writeSection(text: PlanText, plan: MadePlan, section: MadeSection): WrittenSection {
  const { number, name } = section.category;
  const heading = text.write(`(${number})${name.startsWith('(') ? ' ' : ''}${name}`);
  const suffix = section.suffix === undefined ? undefined : text.write(section.suffix);
  text.write('\n\n');
  const { body, narrative, said } = writeBody(text, plan, section);
  text.write('\n\n');
  return {
    ...{ section, body, said, area: { start: heading.start, end: body.end } },
    ...(suffix === undefined ? {} : { suffix: { start: suffix.start + 1, end: suffix.end - 1 } }),
    ...(narrative === undefined ? {} : { narrative }),
  };
}

function writeBody(
  text: PlanText,
  { brackets: [open, close], marked }: MadePlan,
  { narrative, programs, carries }: MadeSection,
): Pick<WrittenSection, 'body' | 'narrative' | 'said'> {
  const start = text.text.length;
  const said = sayAll(text, narrative);
  const end = text.text.length;
  const list = [
    ...programs.map((program) => (marked.includes(program) ? '☆' : '') + program.name),
    ...(carries.length > 0 ? [carryingNote] : []),
  ].join('、');
  text.write(narrative.length === 0 ? list : open + list + close);
  const body = { start, end: text.text.length };
  return { body, said, ...(narrative.length === 0 ? {} : { narrative: { start, end } }) };
}
