/** Notes on a line of the source: what each of its marks says, with the curator's reason where it was read in. */

import type { Mark } from '../text/marks.js';

import type { Piece } from './items.js';
import { NoteEntry } from './NoteEntry.js';
import type { NotePlaces } from './use-note-places.js';

export interface NotesProps {
  readonly marks: readonly Mark<Piece>[];
  readonly places: NotePlaces;
  readonly active: readonly number[];
  /** The evidence whose entry the tab key leads to; arrows lead on. */
  readonly stop: string | undefined;
}

export function Notes({ marks, places, active, stop }: NotesProps) {
  if (marks.length === 0) return null;
  return (
    <ol className="source-notes">
      {marks.map((mark) => (
        <li
          key={mark.number}
          className={active.includes(mark.number) ? 'source-note source-note-active' : 'source-note'}
          data-note={mark.number}
          value={mark.number}
          style={{ top: places.tops.get(mark.number) }}
        >
          <span className="source-note-number">{mark.number}</span>
          <span className="source-entries">
            {mark.pieces.map((piece) => (
              <NoteEntry key={piece.id} piece={piece} isStop={piece.id === stop} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
