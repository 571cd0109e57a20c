/** The matrix as one table with one tab stop: arrows walk it, Enter opens the quotes of a cell, Escape closes them. */

import type { KeyboardEvent } from 'react';

import { useTexts } from '../../texts/texts.js';

import type { Crossing } from './address.js';
import { useFrame } from './frame.js';
import type { Label } from './label.js';
import { GroupLine, HeadLine, RowLine } from './lines.js';
import type { Group, Matrix, Row } from './model.js';
import { placeOf, useWalk } from './walk.js';

export interface MatrixFormProps {
  readonly matrix: Matrix;
  readonly isDense: boolean;
  readonly chosen: Crossing | undefined;
  /** Undefined closes what is chosen. */
  readonly onChoose: (crossing: Crossing | undefined) => void;
  readonly label: Label;
}

export function MatrixTable({ matrix, isDense, chosen, onChoose, label }: MatrixFormProps) {
  const { matrix: texts } = useTexts();
  const { groups, columns } = matrix;
  const lines = groups.flatMap<Group | Row>((group) => [group, ...group.rows]);
  const { grid, at, ...walk } = useWalk({ row: lines.length, column: columns.length });
  const chosenColumn = columns.findIndex(({ id }) => id === chosen?.municipality.id);
  const common = (index: number) => ({
    columns,
    index,
    focused: at.row === index ? at.column : undefined,
  });
  const choose = ({ target }: { readonly target: EventTarget }) => {
    const place = placeOf(target);
    const row = place && lines[place.row - 1];
    const municipality = place && columns[place.column - 1];
    if (row && municipality && 'cells' in row && row.cells[place.column - 1])
      onChoose({ theme: row.theme, municipality });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onChoose(undefined);
    if (event.key === 'Enter') choose(event);
    walk.onKeyDown(event);
  };
  const most = Math.max(1, ...lines.map(({ municipalities }) => municipalities));
  const { frame, isWider } = useFrame(grid);
  return (
    <div ref={frame} className={isWider ? 'matrix-frame matrix-wider' : 'matrix-frame'}>
      <table
        ref={grid}
        className="matrix-table"
        role="grid"
        aria-label={texts.title}
        onKeyDown={press}
        onFocus={walk.onFocus}
        onClick={choose}
      >
        <thead>
          <HeadLine {...common(0)} />
        </thead>
        {groups.map((group) => (
          <tbody key={group.concept.id}>
            <GroupLine {...common(lines.indexOf(group) + 1)} group={group} most={mostInGroups(groups)} />
            {group.rows.map((row) => (
              <RowLine
                key={row.theme.id}
                {...common(lines.indexOf(row) + 1)}
                row={row}
                most={most}
                chosen={chosen?.theme.id === row.theme.id ? chosenColumn : undefined}
                isDense={isDense}
                label={label}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function mostInGroups(groups: readonly Group[]): number {
  return Math.max(1, ...groups.flatMap(({ counts }) => counts));
}
