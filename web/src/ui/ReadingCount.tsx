/** How many quotes count under the reading, of all that there are. */

import { FrameDocument } from '../api/__generated__/graphql.js';
import { useAnswerAside } from '../api/client.js';
import { useReading } from '../state/reading.js';
import { useTexts } from '../texts/texts.js';

export function ReadingCount() {
  const { reading: texts } = useTexts();
  const answer = useAnswerAside(FrameDocument, useReading().reading);
  if (answer.state === 'failed') return null;
  const data = answer.state === 'ready' ? answer.data : answer.previous;
  if (!data) return null;
  const counting = data.counting.evidence.totalCount.toLocaleString('en');
  const all = data.all.evidence.totalCount.toLocaleString('en');
  return (
    <p className="reading-count" role="status" aria-busy={answer.state === 'loading'}>
      <span aria-hidden="true">
        <strong>{counting}</strong> / {all} {texts.quotes}
      </span>
      <span className="hidden">{texts.of(counting, all)}</span>
    </p>
  );
}
