/** A line of the source with the notes that begin in it. */

import type { Line } from '../text/lines.js';
import { kindOf, type Outline } from '../text/outline.js';

import { Notes, type NotesProps } from './Notes.js';
import { Words, type WordsProps } from './Words.js';

export interface RowProps extends NotesProps, WordsProps {
  readonly line: Line;
  readonly outline: Outline;
  /** Is it pointed at from outside? */
  readonly isPointed: boolean;
}

/** The number of the line is drawn by the style sheet. */
export function Row({ line, outline, isPointed, layers, active, marks, places, stop }: RowProps) {
  const pointed = isPointed ? ' source-pointed' : '';
  return (
    <div className={`source-row source-${kindOf(line, outline)}${pointed}`} data-line={line.number}>
      <p className="source-line" lang="ja">
        {line.before}
        <Words line={line} layers={layers} active={active} />
        {line.after}
      </p>
      <Notes marks={marks} places={places} active={active} stop={stop} />
    </div>
  );
}
