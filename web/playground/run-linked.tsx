/** Answers the question of the page's address once, as soon as the editors stand. */

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Shows nothing itself. */
export function RunLinked() {
  const actions = useGraphiQLActions();
  const ready = useGraphiQL(
    ({ schema, queryEditor, variableEditor, responseEditor }) =>
      schema !== undefined &&
      queryEditor !== undefined &&
      variableEditor !== undefined &&
      responseEditor !== undefined,
  );
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    actions.run();
  }, [ready, actions]);
  return null;
}
