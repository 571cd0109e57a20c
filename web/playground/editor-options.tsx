/** How the editors show our texts: titles in comments and quotes in answers are long, and in Japanese. */

import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Shows nothing itself. */
export function EditorOptions() {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor }) => ({ queryEditor, variableEditor, responseEditor }),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({
        wordWrap: 'on',
        wrappingIndent: 'indent',
        // or `～` were marked as a likeness of `~`
        unicodeHighlight: { ambiguousCharacters: false },
      });
    }
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
