/** Industries that a plan, section or program is about, in the words of the source. */

import { each } from './decode.js';
import { defined } from './defined.js';
import type { Holder } from './holder.js';
import { citedStretch, judgement, quoteOf } from './holder.js';
import type { ConcernSeed } from './plan-shape.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type { World } from './world.js';

/** Links the industries of one holder. */
export function linkIndustries(
  world: World,
  holder: Holder,
  industries: readonly (ConcernSeed | undefined)[],
  spot: Spot,
): void {
  for (const [seed, place] of each(industries, spot)) {
    const industry = world.industries.resolve(seed.class, at(place, 'class'));
    const stretch = citedStretch(world, holder, seed, place);
    if (industry === undefined || stretch === undefined) continue;
    const { wording, match } = seed;
    const quote = quoteOf(holder, stretch);
    if (!quote.text.includes(wording)) {
      world.report.add(
        at(place, 'wording'),
        {
          en: `「${wording}」 does not stand in the quote 「${quote.text}」.`,
          ja: `「${wording}」は引用「${quote.text}」の中にありません。`,
        },
        {
          en: 'Give the words for the industry as they stand in the quote.',
          ja: '産業を表す語を引用のとおりに書いてください。',
        },
      );
    }
    const { basis, note = seed.note } = judgement(seed.curated);
    const link = {
      relation: 'CONCERNS',
      subject: holder.id,
      object: industry.id,
      level: holder.level,
    } as const;
    world.evidence.add(defined({ ...link, basis, wording, match, note, quote, terms: [] }), place);
  }
}
