/** Above what the source says: how many quotes there are, how many of them are shown, and what it means when there are none. */

import { useTexts } from '../../texts/texts.js';
import { Empty } from '../../ui/Empty.js';

export interface SourceHeadingProps {
  readonly totalCount: number;
  /** How many are shown, if not all of them can be. */
  readonly shown?: number;
}

export function SourceHeading({ totalCount, shown = totalCount }: SourceHeadingProps) {
  const { entity, start } = useTexts();
  return (
    <>
      <h2 className="entity-source-heading">
        {entity.inTheSource(totalCount)}
        {shown < totalCount && <small> {start.firstOf(shown, totalCount)}</small>}
      </h2>
      {totalCount === 0 && <Empty />}
    </>
  );
}
