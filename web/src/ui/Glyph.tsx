/** The mark of a role: its shape says which, filled means stated, hollow means curated. */

import type { Basis, Role } from '../api/__generated__/graphql.js';

/** Outlines in a box of 12 by 12, for charts that draw many. */
export const glyphPaths: Readonly<Record<Role, string>> = {
  MEASURE: 'M1 1H11V11H1Z',
  GOAL: 'M6 1L11.5 11H0.5Z',
  ISSUE: 'M6 11L11.5 1H0.5Z',
  STRENGTH: 'M6 0.5L11.5 6L6 11.5L0.5 6Z',
  CONTEXT: 'M6 2.5A3.5 3.5 0 0 1 6 9.5A3.5 3.5 0 0 1 6 2.5Z',
};

export interface GlyphProps {
  readonly role: Role;
  readonly basis?: Basis;
  /** In px. */
  readonly size?: number;
}

/** Read out as nothing: the words stand beside it. */
export function Glyph({ role, basis = 'STATED', size = 12 }: GlyphProps) {
  return (
    <svg
      className={`glyph glyph-${basis.toLowerCase()}`}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={glyphPaths[role]} />
    </svg>
  );
}
