/** Above what the source says: how many quotes there are, how many of them are shown, and what it means when there are none. */

import { useTexts } from '../../texts/texts.js';
import { Empty } from '../../ui/Empty.js';

export interface SourceHeadingProps {
  readonly evidence: { readonly totalCount: number; readonly nodes: readonly unknown[] };
}

export function SourceHeading({ evidence: { totalCount, nodes } }: SourceHeadingProps) {
  const { entity, start } = useTexts();
  return (
    <>
      <h2 className="entity-source-heading">
        {entity.inTheSource(totalCount)}
        {nodes.length < totalCount && <small> {start.firstOf(nodes.length, totalCount)}</small>}
      </h2>
      {totalCount === 0 && <Empty />}
    </>
  );
}
