/** Evidence as it is gathered: each piece once, under an id that never depends on offsets. */

import { hash } from 'node:crypto';

import type { EvidenceFact } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import { idOf } from '../model/kinds.js';

import type { Report, Spot } from './report.js';
import { placeOf } from './report.js';

/** Evidence before it has its id. */
export type EvidenceDraft = Omit<EvidenceFact, 'id'>;

/** Gathers evidence; a second piece that says the same is a problem. */
export class EvidenceBook {
  readonly #report: Report;
  readonly #facts = new Map<Id, { readonly fact: EvidenceFact; readonly spot: Spot }>();

  constructor(report: Report) {
    this.#report = report;
  }

  add(draft: EvidenceDraft, spot: Spot): void {
    const fact: EvidenceFact = { id: evidenceId(draft), ...draft };
    const first = this.#facts.get(fact.id);
    if (first === undefined) {
      this.#facts.set(fact.id, { fact, spot });
      return;
    }
    this.#report.add(
      spot,
      {
        en: `The same evidence stands twice; first in ${placeOf(first.spot)}.`,
        ja: `同じ根拠が重複しています。最初のものは ${placeOf(first.spot)} にあります。`,
      },
      {
        en: 'Delete one of the two, or quote another passage.',
        ja: 'どちらかを削除するか、別の箇所を引用してください。',
      },
    );
  }

  get facts(): readonly EvidenceFact[] {
    return [...this.#facts.values()].map(({ fact }) => fact);
  }
}

/** A hash of source, relation, role, subject, object, quote and its occurrence. */
function evidenceId(draft: EvidenceDraft): Id {
  const { quote, relation, role, involvementRole, wording, subject, object } = draft;
  const identity = [
    quote.source,
    relation,
    role ?? involvementRole ?? wording ?? null,
    subject,
    object,
    quote.text,
    quote.occurrence,
  ];
  return idOf('Evidence', hash('sha256', JSON.stringify(identity)).slice(0, 16));
}
