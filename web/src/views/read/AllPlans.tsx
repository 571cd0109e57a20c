/** All plans of a source, however many: asked page by page. */

import type { ReactNode } from 'react';

import { type PlansInSourceFragment, ReadMorePlansDocument } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { Answered } from '../../ui/Answered.js';
import { NotFound } from '../../ui/NotFound.js';

import type { PlanInSource } from './readable.js';

export interface AllPlansProps {
  readonly source: string;
  /** The pages so far in one. */
  readonly known: PlansInSourceFragment;
  readonly children: (plans: readonly PlanInSource[]) => ReactNode;
}

export function AllPlans({ source, known, children }: AllPlansProps) {
  const { hasNextPage, endCursor } = known.pageInfo;
  if (!hasNextPage || endCursor === null) return children(known.nodes);
  return (
    <MorePlans source={source} known={known} after={endCursor}>
      {children}
    </MorePlans>
  );
}

function MorePlans({ source, known, after, children }: AllPlansProps & { readonly after: string }) {
  const language = useDocumentLanguage();
  const { release } = useReading();
  return (
    <Answered answer={useAnswer(ReadMorePlansDocument, { source, after, language, release })}>
      {({ reading: { node } }) => {
        if (node?.__typename !== 'Source') return <NotFound />;
        const { pageInfo, nodes } = node.plans;
        return (
          <AllPlans source={source} known={{ pageInfo, nodes: [...known.nodes, ...nodes] }}>
            {children}
          </AllPlans>
        );
      }}
    </Answered>
  );
}
