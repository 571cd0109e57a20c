/** Which plan a thing or a piece of evidence belongs to. */

import type { Dataset, EvidenceFact, PlanFact } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';

export interface HomePlans {
  /** Undefined for what belongs to no single plan: municipalities, organizations, themes … */
  ofThing(id: Id): PlanFact | undefined;
  /** Of its subject or object, else the plan in whose place the quote stands. */
  ofEvidence(evidence: EvidenceFact): PlanFact | undefined;
}

export function homePlans(dataset: Dataset): HomePlans {
  const plans = new Map(dataset.plans.map((plan) => [plan.id, plan]));
  const held = [...dataset.sections, ...dataset.programs, ...dataset.figures, ...dataset.statements];
  const homes = new Map([...plans, ...held.map(({ id, plan }) => [id, plans.get(plan)] as const)]);
  const standing = new Map(dataset.sources.map(({ id }) => [id, plansIn(dataset, id)]));
  return {
    ofThing: (id) => homes.get(id),
    ofEvidence: ({ subject, object, quote }) =>
      homes.get(subject) ??
      homes.get(object) ??
      standing.get(quote.source)?.find(({ place }) => place.start <= quote.start && quote.end <= place.end),
  };
}

function plansIn(dataset: Dataset, source: Id): readonly PlanFact[] {
  return dataset.plans.filter(({ place }) => place.source === source);
}
