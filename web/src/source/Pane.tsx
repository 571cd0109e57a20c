/** A passage of the source as it stands, with side-lines under what is cited and notes beside it. */

import { useMemo, useRef, useState } from 'react';

import { excerptOf } from '../text/excerpt.js';
import { linesOf, type Passage } from '../text/lines.js';
import type { Outline } from '../text/outline.js';

import { copied } from './copied.js';
import { drawingOf, type Entry, type Piece } from './items.js';
import { Row } from './Row.js';
import { useNotePlaces } from './use-note-places.js';
import { openNote, walk } from './walk.js';

import '../styles/source.css';

export interface PaneProps {
  readonly passage: Passage;
  readonly outline: Outline;
  /** Names of programs that stand in it. */
  readonly entries: readonly Entry[];
  /** What gets a side-line and a note; the same array as long as it is the same evidence. */
  readonly evidence: readonly Piece[];
  /** Are only lines with side-lines there, each with the heading of its section? */
  readonly isExcerpt?: boolean;
  /** The evidence that is pointed at from outside. */
  readonly selected?: string | null;
  /** The line that is pointed at from outside. */
  readonly pointed?: number | null;
}

/** Selecting and copying give the source; the notes of a line follow it, and are one tab stop. */
export function Pane({ passage, outline, entries, evidence, isExcerpt, selected, pointed }: PaneProps) {
  const { marks, layers } = useMemo(() => drawingOf(evidence, entries), [evidence, entries]);
  const whole = useMemo(() => linesOf(passage), [passage]);
  const lines = isExcerpt === true ? excerptOf(whole, outline.headings, marks) : whole;
  const pane = useRef<HTMLDivElement>(null);
  const places = useNotePlaces(pane, layers);
  const [hovered, setHovered] = useState<number | null>(null);
  const chosen = marks.find(({ pieces }) => pieces.some(({ id }) => id === selected));
  const [walked, setWalked] = useState<string | null>(null);
  const ids = marks.flatMap(({ pieces }) => pieces.map(({ id }) => id));
  const stop = ids.find((id) => id === walked) ?? ids[0];
  const active = [hovered, chosen?.number ?? null].filter((number) => number !== null);
  const point = ({ target }: { readonly target: EventTarget }) => {
    setHovered(numberAt(target));
  };
  const leave = () => {
    setHovered(null);
  };
  return (
    <div className="source">
      <div
        ref={pane}
        className="source-body"
        style={{ minHeight: places.height }}
        onMouseOver={point}
        onMouseLeave={leave}
        onClick={openNote}
        onFocus={(event) => {
          point(event);
          setWalked(evidenceAt(event.target) ?? walked);
        }}
        onBlur={leave}
        onKeyDown={walk}
        onCopy={copied}
      >
        {lines.map((line) => (
          <Row
            key={line.number}
            line={line}
            outline={outline}
            layers={layers}
            marks={marks.filter(({ start }) => line.start <= start && start < line.end)}
            places={places}
            active={active}
            stop={stop}
            isPointed={line.number === pointed}
          />
        ))}
      </div>
    </div>
  );
}

/** The mark or note that something belongs to. */
function numberAt(target: EventTarget): number | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-mark], [data-note]') : null;
  const number = element?.dataset['mark'] ?? element?.dataset['note'];
  return number === undefined ? null : Number(number);
}

/** The evidence whose entry in a note something belongs to. */
function evidenceAt(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-evidence]')?.dataset['evidence'];
}
