/** How a source is divided: its plans, their sections, and the bodies of these. */

import type { CategoryFact } from '../model/dataset.js';
import { groupBy } from '../model/group.js';

import type { ListEntry } from './program-list.js';
import { parseBody } from './program-list.js';
import type { Line, SourceText, Stretch } from './source-text.js';

/** A plan from its heading to the last line of its last section. */
export interface PlanOutline extends Stretch {
  readonly name: string;
  readonly municipality: string;
  readonly period: string;
  readonly heading: Stretch;
  readonly sections: readonly SectionOutline[];
}

/** A section from its heading to the end of its body. */
export interface SectionOutline extends Stretch {
  readonly number: number;
  readonly heading: Stretch;
  /** What the plan itself adds to the text of the category. */
  readonly suffix?: Stretch;
  readonly body: Stretch;
  readonly narrative?: Stretch;
  readonly entries: readonly ListEntry[];
}

/** All plans of a source. */
export interface SourceOutline {
  /** In the order of the source. */
  readonly plans: readonly PlanOutline[];
  readonly named: ReadonlyMap<string, readonly PlanOutline[]>;
}

const planHeading = /^「(.+)」（(.+)）\s*【計画期間[:：](.+)】$/u;

/** Reads a source line by line; the category names tell the headings of sections from other lines. */
export function outlineOf(source: SourceText, categories: readonly CategoryFact[]): SourceOutline {
  const heads = source.lines.flatMap((line) => {
    const match = planHeading.exec(line.text);
    return match === null ? [] : [{ line, match }];
  });
  const plans = heads.map(({ line, match: [, name = '', municipality = '', period = ''] }, index) => {
    const next = heads[index + 1]?.line.number ?? source.lines.length + 1;
    const lines = filled(source.lines.slice(line.number - 1, next - 1));
    const sections = sectionsOf(source, lines, categories);
    return {
      name,
      municipality,
      period,
      heading: line,
      sections,
      start: line.start,
      end: lines.at(-1)?.end ?? line.end,
    };
  });
  return { plans, named: groupBy(plans, ({ name }) => name) };
}

function sectionsOf(
  source: SourceText,
  lines: readonly Line[],
  categories: readonly CategoryFact[],
): readonly SectionOutline[] {
  const heads = lines.flatMap((line, index) => {
    const category = categories.find(({ number, name }) => suffixOf(line.text, number, name) !== null);
    return category === undefined ? [] : [{ line, index, category }];
  });
  return heads.map(({ line, index, category }, order) => {
    const body = lines.slice(index + 1, heads[order + 1]?.index);
    const suffix = suffixOf(line.text, category.number, category.name) ?? '';
    const stretch = { start: body[0]?.start ?? line.end, end: body.at(-1)?.end ?? line.end };
    return {
      number: category.number,
      heading: line,
      ...(suffix === '' ? {} : { suffix: { start: line.end - suffix.length, end: line.end } }),
      start: line.start,
      end: stretch.end,
      body: stretch,
      ...bodyOf(source, stretch),
    };
  });
}

function bodyOf(source: SourceText, { start, end }: Stretch): Pick<SectionOutline, 'narrative' | 'entries'> {
  const { narrative, entries } = parseBody(source.text.slice(start, end));
  return {
    ...(narrative === undefined ? {} : { narrative: shifted(narrative, start) }),
    entries: entries.map((entry) => ({ ...shifted(entry, start), text: entry.text })),
  };
}

/** What follows `(n)` and the category's name in a line, or null when the line is no such heading. */
function suffixOf(line: string, number: number, name: string): string | null {
  const head = /^[(（](\p{Nd}+)[)）]\s*/u.exec(line);
  if (head === null || Number(head[1]?.normalize('NFKC')) !== number) return null;
  const rest = line.slice(head[0].length);
  return rest.startsWith(name) ? rest.slice(name.length).trim() : null;
}

function shifted({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}

function filled(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }) => text.trim() !== '');
}
