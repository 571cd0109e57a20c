/** Where a chart is from: who made it, the sources it rests on with their terms, the release, and its address. */

import { OriginDocument } from '../api/__generated__/graphql.js';
import { useAnswerAside } from '../api/client.js';
import { useLocation } from '../state/location.js';
import { useReading } from '../state/reading.js';
import { useTexts } from '../texts/texts.js';

/** The address is that of the whole page, with the release in it. */
export function Origin() {
  const { origin: texts } = useTexts();
  const { release } = useReading();
  const here = useLocation();
  const answer = useAnswerAside(OriginDocument, release === null ? {} : { release });
  if (answer.state !== 'ready') return null;
  const { sources, release: current } = answer.data.reading;
  const address = new URL(here.pathname.replace(/^\/embed/, '') + here.search, here);
  address.searchParams.set('release', current.id);
  return (
    <figcaption className="chart-origin">
      <a href={address.href} target="_blank" rel="noopener">
        Tsunagu 繋ぐ
      </a>{' '}
      {texts.madeBy}{' '}
      {texts.sources(
        sources.nodes.map(({ title, publisher, license }) => texts.source(title, publisher, license)),
        sources.totalCount - sources.nodes.length,
      )}{' '}
      {texts.release(current.id.replace(/^Release:/, ''))} <span>{address.href}</span>
    </figcaption>
  );
}
