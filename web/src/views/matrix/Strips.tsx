/** The matrix on a phone with many municipalities: a strip a theme, which opens to those that write of it. */

import { useEffect, useRef } from 'react';

import { nameOf } from '../../ui/names.js';

import { Marks } from './Marks.js';
import type { MatrixFormProps } from './MatrixTable.js';
import type { Row } from './model.js';

export function Strips({ matrix, chosen, onChoose, label }: MatrixFormProps) {
  const { groups, columns } = matrix;
  const strips = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The page was opened with a cell.
    strips.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={strips} className="matrix-strips">
      {groups.map(({ concept, municipalities, rows }) => (
        <section key={concept.id}>
          <h2>
            {nameOf(concept).text} <span>{municipalities}</span>
          </h2>
          {rows.map((row) => (
            <details key={row.theme.id} ref={chosen?.theme.id === row.theme.id ? open : undefined}>
              <summary>
                <span>{nameOf(row.theme).text}</span>{' '}
                <span>{`${row.municipalities} / ${columns.length}`}</span>
                <Strip row={row} />
              </summary>
              <ul>
                {columns.map((municipality, column) => {
                  const cell = row.cells[column];
                  if (cell === undefined) return null;
                  return (
                    <li key={municipality.id}>
                      <button
                        type="button"
                        aria-label={label(municipality, row.theme, cell)}
                        aria-pressed={
                          chosen?.theme.id === row.theme.id && chosen.municipality.id === municipality.id
                        }
                        onClick={() => {
                          onChoose({ municipality, theme: row.theme });
                        }}
                      >
                        <Marks cell={cell} isDense={false} /> {nameOf(municipality).text}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </details>
          ))}
        </section>
      ))}
    </div>
  );
}

/** It stays open when its quotes are closed. */
function open(details: HTMLDetailsElement | null): void {
  if (details) details.open = true;
}

/** A tick a municipality that writes of the theme, where it stands among all. */
function Strip({ row: { cells } }: { readonly row: Row }) {
  return (
    <svg
      className="matrix-strip"
      viewBox={`0 0 ${cells.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {cells.map((cell, column) => cell && <rect key={column} x={column + 0.1} width="0.8" height="1" />)}
    </svg>
  );
}
