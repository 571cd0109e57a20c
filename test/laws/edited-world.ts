/** An edit elsewhere: a line before everything in each source, one more program before all others, one more industry. */

import type { Dataset, EvidenceFact, Span } from '../../src/model/dataset.js';

const line = '🏭 新しい行\n';
const points = Array.from(line).length;

/** Every place and number changes; no id does. */
export function editedWorld(world: Dataset): Dataset {
  const [section] = world.sections;
  const moved = {
    ...world,
    sources: world.sources.map((source) =>
      source.text === undefined ? source : { ...source, text: `${line}${source.text}` },
    ),
    plans: world.plans.map(movedPlace),
    sections: world.sections.map(movedPlace),
    figures: world.figures.map(movedPlace),
    statements: world.statements.map(movedPlace),
    industries: [{ id: 'Industry:00', jsic: '00', name: '新' }, ...world.industries],
    evidence: world.evidence.map(movedEvidence),
  };
  if (section === undefined) return moved;
  const { plan } = section;
  const municipality = world.plans.find(({ id }) => id === plan)?.municipality ?? '';
  const program = { id: 'Program:new/new', slug: 'new', plan, municipality, name: '新しい行' };
  const position = Math.max(0, ...world.listings.map((listing) => listing.position)) + 1;
  const quote = {
    ...{ source: section.place.source, startLine: 1, endLine: 1, start: 2, end: points - 1 },
    ...{ text: program.name, occurrence: 1 },
  };
  const cited = { id: 'Evidence:new', relation: 'LISTS', basis: 'STATED', quote, terms: [] } as const;
  return {
    ...moved,
    programs: [{ ...program, nameKind: 'NAMED' }, ...world.programs],
    listings: [...world.listings, { section: section.id, program: program.id, position, carried: false }],
    evidence: [{ ...cited, subject: section.id, object: program.id }, ...moved.evidence],
  };
}

function movedPlace<Thing extends { readonly place: Span }>(thing: Thing): Thing {
  return { ...thing, place: later(thing.place) };
}

function movedEvidence({ quote, terms, ...evidence }: EvidenceFact): EvidenceFact {
  return {
    ...evidence,
    quote: { ...quote, ...later(quote) },
    terms: terms.map(({ text, start, end }) => ({ text, start: start + points, end: end + points })),
  };
}

function later({ source, startLine, endLine, start, end }: Span): Span {
  return { source, startLine: startLine + 1, endLine: endLine + 1, start: start + points, end: end + points };
}
