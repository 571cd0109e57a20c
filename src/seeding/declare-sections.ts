/** The sections of a plan, each as the source has it: heading, what the plan adds to it, narrative. */

import type { SectionFact } from '../model/dataset.js';
import { idOf } from '../model/kinds.js';

import { each } from './decode.js';
import { defined } from './defined.js';
import type { OpenPlan, OpenSection } from './open-things.js';
import type { SectionOutline } from './outline.js';
import { passageOf } from './passage.js';
import type { SectionSeed } from './plan-shape.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

/** Opens the sections that file and source agree on, and reports the others. */
export function declareSections({ report, sections }: World, plan: OpenPlan): void {
  const { seed, spot, outline } = plan;
  const seen = new Set<number>();
  for (const [section, place] of each(seed.sections, at(spot, 'sections'))) {
    const number = section.category;
    const found = outline.sections.find((candidate) => candidate.number === number);
    if (seen.has(number)) {
      report.add(
        at(place, 'category'),
        { en: `Section ${number} stands twice.`, ja: `節 ${number} が重複しています。` },
        { en: 'Keep one entry a section.', ja: '一つの節は一つの項目にまとめてください。' },
      );
    } else if (found === undefined) reportUnknown(report, plan, number, at(place, 'category'));
    else sections.push(openSection(report, plan, [section, place], found));
    seen.add(number);
  }
  if (seed.sections.includes(undefined)) return;
  for (const { number } of outline.sections) if (!seen.has(number)) reportMissing(report, plan, number);
}

function openSection(
  report: Report,
  plan: OpenPlan,
  [seed, spot]: readonly [SectionSeed, Spot],
  outline: SectionOutline,
): OpenSection {
  const { source, key, categories } = plan;
  const { number, heading, suffix, narrative } = outline;
  checkNarrative(report, plan, [seed, spot], outline);
  const fact: SectionFact = defined({
    id: idOf('Section', `${key}-c${number}`),
    plan: plan.fact.id,
    category: categories.find((candidate) => candidate.number === number)?.id ?? '',
    place: source.place(outline),
    heading: textOf(plan, heading),
    headingSuffix: suffix && textOf(plan, suffix),
    narrative: narrative && textOf(plan, narrative),
    narrativeEn: seed.narrative?.en,
  });
  const area = { source, stretch: outline, label: { en: `section (${number})`, ja: `節(${number})` } };
  return { fact, seed, spot, plan, outline, area };
}

/** The narrative that the file names is the one before the list of programs. */
function checkNarrative(
  report: Report,
  plan: OpenPlan,
  [seed, spot]: readonly [SectionSeed, Spot],
  { narrative, body, number }: SectionOutline,
): void {
  const theirs = narrative && shorten(textOf(plan, narrative));
  if (seed.narrative === undefined) {
    if (theirs === undefined) return;
    report.add(
      spot,
      {
        en: `Section (${number}) has a narrative in the source, 「${theirs}」, but none here.`,
        ja: `出典の節(${number})には説明文「${theirs}」がありますが、ここにはありません。`,
      },
      {
        en: 'Add `narrative:` with its first and last words.',
        ja: '`narrative:` に最初と最後の語句を書いてください。',
      },
    );
    return;
  }
  const label = { en: `the body of section (${number})`, ja: `節(${number})の本文` };
  const area = { source: plan.source, stretch: body, label };
  const found = passageOf(area, seed.narrative, at(spot, 'narrative'), report);
  if (found === undefined || (found.start === narrative?.start && found.end === narrative.end)) return;
  report.add(
    at(spot, 'narrative'),
    {
      en: 'This is not the narrative: what stands before the list of programs.',
      ja: 'これは節の説明文（事業一覧の前に書かれた文）ではありません。',
    },
    theirs === undefined
      ? { en: 'Leave `narrative` out.', ja: '`narrative` を削除してください。' }
      : {
          en: `It is 「${theirs}」: give its first and last words.`,
          ja: `説明文は「${theirs}」です。その最初と最後の語句を書いてください。`,
        },
  );
}

function reportUnknown(report: Report, { outline }: OpenPlan, number: number, spot: Spot): void {
  const known = outline.sections.map((section) => `(${section.number})`).join(', ');
  report.add(
    spot,
    {
      en: `In the source the plan has no section (${number}).`,
      ja: `出典のこの計画には節(${number})がありません。`,
    },
    { en: `It has ${known}.`, ja: `あるのは ${known} です。` },
  );
}

function reportMissing(report: Report, { spot, categories }: OpenPlan, number: number): void {
  const name = categories.find((category) => category.number === number)?.name ?? '';
  report.add(
    at(spot, 'sections'),
    { en: `Section (${number}) of the source is missing.`, ja: `出典にある節(${number})がありません。` },
    {
      en: `Add an entry with \`category: ${number}\` (${name}).`,
      ja: `\`category: ${number}\`（${name}）の項目を追加してください。`,
    },
  );
}

function textOf({ source }: OpenPlan, { start, end }: Stretch): string {
  return source.text.slice(start, end);
}

function shorten(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= 24) return text;
  return `${characters.slice(0, 10).join('')}…${characters.slice(-10).join('')}`;
}
