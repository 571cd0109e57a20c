/** How many quotes count under the reading, of all that there are. */

import { FrameDocument } from '../api/__generated__/graphql.js';
import { latestOf, useAnswerAside } from '../api/client.js';
import { useReading } from '../state/reading.js';
import { useTexts } from '../texts/texts.js';

export function ReadingCount() {
  const { reading: texts } = useTexts();
  const answer = useAnswerAside(FrameDocument, useReading().reading);
  const data = latestOf(answer);
  if (!data) return null;
  const counting = data.counting.evidence.totalCount.toLocaleString('en');
  const all = data.all.evidence.totalCount.toLocaleString('en');
  return (
    <p className="reading-count" role="status" title={texts.counted} aria-busy={answer.state === 'loading'}>
      <strong>{counting}</strong>
      {texts.ofQuotes(all)}
    </p>
  );
}
