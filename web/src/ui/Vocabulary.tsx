/** All themes there are, however many: asked page by page. */

import type { ReactNode } from 'react';

import { VocabularyDocument } from '../api/__generated__/graphql.js';
import { useAnswer } from '../api/client.js';
import type { VocabularyTheme } from '../api/vocabulary.js';
import { useDocumentLanguage } from '../state/language.js';
import { useReading } from '../state/reading.js';

import { Answered } from './Answered.js';

export interface VocabularyProps {
  /** The themes of the pages before, and where the next begins. */
  readonly known?: { readonly themes: readonly VocabularyTheme[]; readonly after: string };
  readonly children: (themes: readonly VocabularyTheme[]) => ReactNode;
}

export function Vocabulary({ known, children }: VocabularyProps) {
  const answer = useAnswer(VocabularyDocument, {
    ...useReading().reading,
    language: useDocumentLanguage(),
    ...(known && { after: known.after }),
  });
  return (
    <Answered answer={answer}>
      {({ reading: { themes } }) => {
        const { hasNextPage, endCursor } = themes.pageInfo;
        const all = known === undefined ? themes.nodes : [...known.themes, ...themes.nodes];
        if (!hasNextPage || endCursor === null) return children(all);
        return <Vocabulary known={{ themes: all, after: endCursor }}>{children}</Vocabulary>;
      }}
    </Answered>
  );
}
