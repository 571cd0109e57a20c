/** Says that the page is of a release that is not current any more, and leads to the same page of the current one. */

import { FrameDocument } from '../api/__generated__/graphql.js';
import { latestOf, useAnswerAside } from '../api/client.js';
import { withParameters } from '../state/address.js';
import { navigate, useLocation } from '../state/location.js';
import { useReading } from '../state/reading.js';
import { useTexts } from '../texts/texts.js';

export function OldRelease() {
  const { shell } = useTexts();
  const here = useLocation();
  const { reading, release: named } = useReading();
  const release = latestOf(useAnswerAside(FrameDocument, reading))?.all.release;
  if (named === null || release === undefined || release.current) return null;
  const current = withParameters(here, { release: null });
  return (
    <p className="old-release" role="status">
      {shell.oldRelease(release.createdAt.slice(0, 10))}{' '}
      <a
        href={current.href}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          navigate(current);
        }}
      >
        {shell.toCurrent}
      </a>
    </p>
  );
}
