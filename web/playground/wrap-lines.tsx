/** Breaks long lines in the editors: titles in comments and quotes in answers are sentences. */

import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Shows nothing itself. */
export function WrapLines() {
  const { queryEditor, responseEditor } = useGraphiQL(({ queryEditor, responseEditor }) => ({
    queryEditor,
    responseEditor,
  }));
  useEffect(() => {
    for (const editor of [queryEditor, responseEditor]) {
      editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
    }
  }, [queryEditor, responseEditor]);
  return null;
}
