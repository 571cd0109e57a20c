/** Keeps each note of a passage beside the line on which its number stands. */

import { type RefObject, useLayoutEffect, useState } from 'react';

import { stacked } from '../text/stack.js';

/** In px from the top of the passage. */
export interface NotePlaces {
  /** By the number of the note. */
  readonly tops: ReadonlyMap<number, number>;
  /** What the notes need altogether. */
  readonly height: number;
}

const nowhere: NotePlaces = { tops: new Map(), height: 0 };
const gap = 3;

/** Measured anew when the passage or its fonts change; nowhere when notes stand in the text, as on phones and paper. */
export function useNotePlaces(passage: RefObject<HTMLElement | null>, drawn: unknown): NotePlaces {
  const [places, setPlaces] = useState(nowhere);
  useLayoutEffect(() => {
    const element = passage.current;
    if (element === null) return;
    const measure = () => {
      setPlaces((before) => {
        const after = measured(element);
        return isSame(before, after) ? before : after;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const row of element.querySelectorAll('.source-line, .source-note')) observer.observe(row);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [passage, drawn]);
  return places;
}

function measured(passage: HTMLElement): NotePlaces {
  const notes = [...passage.querySelectorAll<HTMLElement>('.source-note')];
  const [first] = notes;
  if (first === undefined || getComputedStyle(first).position !== 'absolute') return nowhere;
  const origin = passage.getBoundingClientRect().top;
  const wanted = notes.map((note) => ({ top: topOf(passage, note) - origin, height: note.offsetHeight }));
  const tops = stacked(wanted, gap);
  const bottoms = tops.map((top, index) => top + (wanted[index]?.height ?? 0));
  return {
    tops: new Map(notes.map((note, index) => [Number(note.dataset['note']), tops[index] ?? 0])),
    height: Math.ceil(Math.max(0, ...bottoms)),
  };
}

/** Of the line on which the number of a note stands. */
function topOf(passage: HTMLElement, note: HTMLElement): number {
  const mark = passage.querySelector(`[data-mark='${note.dataset['note'] ?? ''}']`);
  return mark?.getClientRects()[0]?.top ?? 0;
}

function isSame(a: NotePlaces, b: NotePlaces): boolean {
  return (
    a.height === b.height &&
    a.tops.size === b.tops.size &&
    [...a.tops].every(([note, top]) => b.tops.get(note) === top)
  );
}
