/** The marks of a cell: the strongest role large, the others small beside it, and the number of quotes when there are several. */

import { memo } from 'react';

import { Glyph } from '../../ui/Glyph.js';

import type { Cell } from './cells.js';

export interface MarksProps {
  readonly cell: Cell;
  readonly isDense: boolean;
}

export const Marks = memo(function Marks({ cell: { marks, quotes }, isDense }: MarksProps) {
  const [strongest, ...others] = marks;
  return (
    <>
      {strongest && <Glyph {...strongest} size={13} />}
      {isDense || (
        <span className="matrix-others">
          {others.map((mark) => (
            <Glyph key={mark.role} {...mark} size={8} />
          ))}
        </span>
      )}
      {isDense || quotes < 2 || <span className="matrix-quotes">{quotes}</span>}
    </>
  );
});
