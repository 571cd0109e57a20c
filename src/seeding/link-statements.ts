/** What a plan or section says of its place: issues, goals, strengths. */

import { idOf } from '../model/kinds.js';
import type { GoalKind } from '../model/terms.js';

import { each } from './decode.js';
import { defined } from './defined.js';
import type { Holder } from './holder.js';
import { citedStretch, quoteOf } from './holder.js';
import type { StatementSeed } from './plan-shape.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import type { World } from './world.js';

/** Links the statements of one holder. Their keys are those of the plan, wherever in it a statement stands. */
export function linkStatements(
  world: World,
  holder: Holder,
  statements: readonly (StatementSeed | undefined)[],
  spot: Spot,
): void {
  for (const [seed, place] of each(statements, spot)) {
    const goalKind = goalKindOf(world.report, seed, place);
    const stretch = citedStretch(world, holder, seed, place);
    if (stretch === undefined) continue;
    const quote = quoteOf(holder, stretch);
    const { kind, label, headline, en: textEn } = seed;
    const links = {
      id: idOf('Statement', `${holder.plan.key}-${seed.key}`),
      subject: holder.id,
      plan: holder.plan.fact.id,
    };
    const said = { kind, goalKind, label, headline, text: quote.text, textEn };
    world.statements.push(defined({ ...links, ...said, place: holder.plan.source.place(stretch) }));
    const link = { relation: 'STATES', subject: holder.id, object: links.id, level: holder.level } as const;
    world.evidence.add({ ...link, basis: 'STATED', quote, terms: [] }, place);
  }
}

/** Keys are unique in a plan, and one statement at most is its headline. */
export function checkStatements(
  report: Report,
  statements: readonly (readonly [StatementSeed, Spot])[],
): void {
  const keys = new Set<string>();
  for (const [{ key }, spot] of statements) {
    if (keys.has(key)) {
      report.add(
        at(spot, 'key'),
        {
          en: `The key \`${key}\` stands twice in this plan.`,
          ja: `キー \`${key}\` がこの計画の中で重複しています。`,
        },
        {
          en: 'Give the new statement the next free number.',
          ja: '新しい記述には空いている次の番号を付けてください。',
        },
      );
    }
    keys.add(key);
  }
  for (const [, spot] of statements.filter(([{ headline }]) => headline).slice(1)) {
    report.add(
      at(spot, 'headline'),
      { en: 'The plan has a headline already.', ja: 'この計画にはすでに見出しの記述があります。' },
      {
        en: 'Keep `headline: true` at the one statement that speaks for the plan.',
        ja: '`headline: true` は計画を代表する一つの記述だけに付けてください。',
      },
    );
  }
}

/** A goal is a plain one unless the file says which; nothing else has such a kind. */
function goalKindOf(report: Report, { kind, goalKind }: StatementSeed, spot: Spot): GoalKind | undefined {
  if (kind === 'GOAL') return goalKind ?? 'GOAL';
  if (goalKind !== undefined) {
    report.add(
      at(spot, 'goalKind'),
      {
        en: `A statement that is not a goal (\`${kind.toLowerCase()}\`) has a \`goalKind\`.`,
        ja: `目標でない記述（\`${kind.toLowerCase()}\`）に \`goalKind\` があります。`,
      },
      { en: 'Delete it, or write `kind: goal`.', ja: '削除するか、`kind: goal` と書いてください。' },
    );
  }
  return undefined;
}
