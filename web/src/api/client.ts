/** Answers of the API as components read them. */

import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';

import type { TypedDocumentString } from './__generated__/graphql.js';
import { answerTo, keyOf, listen, type Question, retry } from './answers.js';
import type { AnsweredRelease } from './ask.js';
import type { Fault } from './fault.js';
import { registerQuestion } from './sent.js';

export type Answer<Data> =
  | { readonly state: 'loading'; readonly previous?: Data }
  | {
      readonly state: 'failed';
      readonly fault: Fault;
      /** When it is asked again by itself, in ms since 1970; null when only `retry` does. */
      readonly retryAt: number | null;
      readonly retry: () => void;
    }
  | { readonly state: 'ready'; readonly data: Data; readonly release: AnsweredRelease | null };

/** What it says; while it is coming, what the one before said; undefined where there is neither. */
export function latestOf<Data>(answer: Answer<Data>): Data | undefined {
  if (answer.state === 'failed') return undefined;
  return answer.state === 'ready' ? answer.data : answer.previous;
}

/**
 * What the view asks: it stands in the query sheet exactly as it is sent. Until another answer is there, `previous` is the last
 * one to the same document.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const key = keyOf({ document, variables } as Question);
  useEffect(() => registerQuestion({ document, variables } as Question), [key]);
  return useAnswerAside(document, variables);
}

/** The same for what stands around the view: it is not in the query sheet. */
export function useAnswerAside<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const question = { document, variables } as Question;
  const key = keyOf(question);
  const kept = useSyncExternalStore(
    useCallback((tell: () => void) => listen(question, tell), [key]),
    () => answerTo(question),
  );
  const previous = useRef<{ readonly text: string; readonly data: Data }>(undefined);
  const text = document.toString();
  useEffect(() => {
    if (kept.state === 'ready') previous.current = { text, data: kept.data as Data };
  });
  switch (kept.state) {
    case 'ready':
      return kept as Answer<Data>;
    case 'failed':
      return {
        ...kept,
        retry: () => {
          retry(question);
        },
      };
    case 'loading':
      return previous.current?.text === text
        ? { state: 'loading', previous: previous.current.data }
        : { state: 'loading' };
  }
}
