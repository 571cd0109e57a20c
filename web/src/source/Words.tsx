/** A line of the source as it is drawn: its own characters and no others, in spans for names, side-lines and terms. */

import type { ReactNode } from 'react';

import type { Line } from '../text/lines.js';
import { nest, type Part } from '../text/nest.js';
import { Link } from '../ui/Link.js';
import { pathOf } from '../ui/names.js';

import type { Item } from './items.js';

export interface WordsProps {
  readonly line: Line;
  readonly layers: readonly (readonly Item[])[];
  /** The numbers of the marks that are pointed at. */
  readonly active: readonly number[];
}

/** The numbers of notes come from the style sheet, so that the text is the source's and nothing else. */
export function Words({ line, layers, active }: WordsProps) {
  const draw = (parts: readonly Part<Item>[]): ReactNode =>
    parts.map((part) => (
      <Stretch key={part.start} part={part} active={active}>
        {part.parts.length > 0
          ? draw(part.parts)
          : line.characters.slice(part.start - line.start, part.end - line.start).join('')}
      </Stretch>
    ));
  return draw(nest(line, layers));
}

interface StretchProps {
  readonly part: Part<Item>;
  readonly active: readonly number[];
  readonly children: ReactNode;
}

function Stretch({ part, active, children }: StretchProps) {
  const { item } = part;
  switch (item?.kind) {
    case undefined:
      return children;
    case 'program':
      return (
        <Link className="source-program" to={pathOf(item.id)}>
          {children}
        </Link>
      );
    case 'term':
      return <mark>{children}</mark>;
    case 'mark':
      return (
        <>
          {part.start === item.start && <span className="source-number" data-number={item.mark.number} />}
          <span className={markClass(item, active)} data-mark={item.mark.number}>
            {children}
          </span>
        </>
      );
  }
}

/** Lanes below the third run in the third: no source has come near it. */
function markClass(
  { mark, lane }: Extract<Item, { readonly kind: 'mark' }>,
  active: readonly number[],
): string {
  const basis = mark.isStated ? 'stated' : 'curated';
  const isActive = active.includes(mark.number) ? ' source-active' : '';
  return `source-mark source-${basis} source-lane${String(lane)}${isActive}`;
}
