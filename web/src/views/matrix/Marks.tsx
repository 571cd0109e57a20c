/** The marks of a cell: the strongest role large, the others small beside it, and the number of quotes when there are several. */

import { memo } from 'react';

import type { Basis } from '../../api/__generated__/graphql.js';
import { readingParts } from '../../state/reading.js';
import { glyphPaths } from '../../ui/Glyph.js';

import type { Cell } from './cells.js';

const bases: readonly Basis[] = ['STATED', 'CURATED'];

/** What the marks of all cells refer to; stands once on the page. */
export function MarkSymbols() {
  return (
    <svg className="matrix-symbols" width="0" height="0" aria-hidden="true">
      {readingParts.roles.flatMap((role) =>
        bases.map((basis) => (
          <symbol key={`${role}-${basis}`} id={`mark-${role}-${basis}`} viewBox="0 0 12 12">
            <path className={`mark-${basis.toLowerCase()}`} d={glyphPaths[role]} />
          </symbol>
        )),
      )}
      <symbol id="mark-none" viewBox="0 0 12 12">
        <circle className="mark-none" cx="6" cy="6" r="1.2" />
      </symbol>
    </svg>
  );
}

export interface MarksProps {
  readonly cell: Cell | undefined;
  readonly isDense: boolean;
}

export const Marks = memo(function Marks({ cell, isDense }: MarksProps) {
  const [strongest, ...others] = cell?.marks ?? [];
  if (cell === undefined || strongest === undefined)
    return (
      <svg className="mark" width="12" height="12" aria-hidden="true">
        <use href="#mark-none" />
      </svg>
    );
  return (
    <>
      <svg className="mark" width="13" height="13" aria-hidden="true">
        <use href={`#mark-${strongest.role}-${strongest.basis}`} />
      </svg>
      {isDense || (
        <span className="matrix-others">
          {others.map(({ role, basis }) => (
            <svg key={role} className="mark" width="8" height="8" aria-hidden="true">
              <use href={`#mark-${role}-${basis}`} />
            </svg>
          ))}
        </span>
      )}
      {isDense || cell.quotes < 2 || <span className="matrix-quotes">{cell.quotes}</span>}
    </>
  );
});
