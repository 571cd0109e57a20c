/** What the server has told of a thing stays to be read until its page is there. */

import { useLocation } from '../state/location.js';
import { toldAt } from '../state/told.js';

import { Skeleton } from './Skeleton.js';

export function Told() {
  const facts = toldAt(useLocation());
  if (facts === null) return <Skeleton />;
  return (
    <div
      className="told"
      aria-busy
      ref={(place) => {
        place?.append(facts);
      }}
    />
  );
}
