/** Above what the source says: how many quotes there are, and what it means when there are none. */

import { useTexts } from '../../texts/texts.js';
import { Empty } from '../../ui/Empty.js';

export function SourceHeading({ totalCount }: { readonly totalCount: number }) {
  const { entity } = useTexts();
  return (
    <>
      <h2 className="entity-source-heading">{entity.inTheSource(totalCount)}</h2>
      {totalCount === 0 && <Empty />}
    </>
  );
}
