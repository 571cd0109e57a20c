/** Who is compared: those that the address calls; where it calls fewer than two, the first others as well. */

import { useEffect, useRef } from 'react';

import { type CalledFragment, ChoiceDocument } from '../../api/__generated__/graphql.js';
import { type Answer, useAnswerAside } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { type Called, calledBy, whereCalled } from '../../ui/called.js';

/** As many as the API compares. */
export const most = 10;

/** How many are compared when it is not said which. */
const usual = 3;

export interface CalledOrAdded extends Called {
  /** Who is put beside the one that the address names. */
  readonly added: readonly CalledFragment[];
}

/** Where a name is of no use nobody else is put in its place. */
export function useCompared(keys: readonly string[]): Answer<CalledOrAdded> {
  const common = { ...useReading().reading, language: useDocumentLanguage() };
  const all = useAnswerAside(ChoiceDocument, common);
  const named = useAnswerAside(
    ChoiceDocument,
    keys.length === 0 ? common : { ...common, where: whereCalled(keys, most) },
  );
  const previous = useRef<CalledOrAdded>(undefined);
  const called =
    all.state === 'ready' && named.state === 'ready'
      ? filledUp(
          calledBy(keys, most, named.data.reading.municipalities.nodes),
          keys.length < 2 ? all.data.reading.municipalities.nodes : [],
        )
      : undefined;
  useEffect(() => {
    if (called) previous.current = called;
  });
  if (called && named.state === 'ready') return { ...named, data: called };
  if (all.state === 'failed') return all;
  if (named.state === 'failed') return named;
  return { state: 'loading', ...(previous.current && { previous: previous.current }) };
}

function filledUp(called: Called, others: readonly CalledFragment[]): CalledOrAdded {
  const { chosen, unknown } = called;
  if (unknown.length > 0) return { ...called, added: [] };
  const more = others
    .filter(({ id }) => !chosen.some((one) => one.id === id))
    .slice(0, Math.max(0, usual - chosen.length));
  return { ...called, chosen: [...chosen, ...more], added: chosen.length === 0 ? [] : more };
}
