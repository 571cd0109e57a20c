/** That something is coming; it shows after 300 ms, so that what is quick does not flicker. */

import { useTexts } from '../texts/texts.js';

export interface SkeletonProps {
  readonly lines?: number;
}

export function Skeleton({ lines = 8 }: SkeletonProps) {
  const { states } = useTexts();
  return (
    <div className="skeleton" role="status" aria-label={states.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
