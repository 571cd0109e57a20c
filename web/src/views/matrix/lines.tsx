/** The lines of the matrix: municipalities at its head, a line a top concept, a line a theme. */

import { memo } from 'react';

import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { nameOf, pathOf } from '../../ui/names.js';

import type { Label } from './label.js';
import { Marks } from './Marks.js';
import type { Group, Matrix, Row } from './model.js';

interface LineProps {
  readonly columns: Matrix['columns'];
  /** Its row in the walk. */
  readonly index: number;
  /** The column that the tab key leads to; undefined in all lines but one. */
  readonly focused: number | undefined;
}

/** What makes a place of the walk. */
function place({ index, focused }: LineProps, column: number) {
  return { 'data-place': `${index} ${column}`, tabIndex: focused === column ? 0 : -1 };
}

export function HeadLine(line: LineProps) {
  const { matrix: texts } = useTexts();
  return (
    <tr>
      <th scope="col" className="matrix-theme">
        <span {...place(line, 0)}>{texts.theme}</span>
      </th>
      <th scope="col" className="matrix-number">
        {texts.municipalities}
      </th>
      {line.columns.map((municipality, column) => (
        <th key={municipality.id} scope="col" className="matrix-municipality">
          <Link to={pathOf(municipality.id)} {...place(line, column + 1)}>
            {nameOf(municipality).text}
          </Link>
        </th>
      ))}
    </tr>
  );
}

export interface GroupLineProps extends LineProps {
  readonly group: Group;
  /** The largest count of all groups. */
  readonly most: number;
}

export const GroupLine = memo(function GroupLine({ group, most, ...line }: GroupLineProps) {
  const { matrix: texts } = useTexts();
  const concept = nameOf(group.concept).text;
  return (
    <tr className="matrix-group">
      <th scope="rowgroup" className="matrix-theme">
        <Link to={pathOf(group.concept.id)} {...place(line, 0)}>
          {concept}
        </Link>
      </th>
      <td className="matrix-number">{group.municipalities}</td>
      {line.columns.map((municipality, column) => {
        const count = group.counts[column] ?? 0;
        return (
          <td
            key={municipality.id}
            className="matrix-count"
            aria-label={texts.count(texts.place(nameOf(municipality).text, concept), count)}
            {...place(line, column + 1)}
          >
            {count > 0 && (
              <span style={{ inlineSize: `${(100 * count) / most}%` }}>
                <b>{count}</b>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
});

export interface RowLineProps extends LineProps {
  readonly row: Row;
  /** The largest number of municipalities of all lines. */
  readonly most: number;
  readonly chosen: number | undefined;
  readonly isDense: boolean;
  readonly label: Label;
}

export const RowLine = memo(function RowLine({ row, most, chosen, isDense, label, ...line }: RowLineProps) {
  return (
    <tr>
      <th scope="row" className="matrix-theme">
        <Link to={pathOf(row.theme.id)} {...place(line, 0)}>
          {nameOf(row.theme).text}
        </Link>
      </th>
      <td className="matrix-number">
        <span style={{ inlineSize: `${(100 * row.municipalities) / most}%` }}>{row.municipalities}</span>
      </td>
      {line.columns.map((municipality, column) => {
        const cell = row.cells[column];
        return (
          <td
            key={municipality.id}
            className={cell ? 'matrix-cell matrix-written' : 'matrix-cell'}
            aria-label={label(municipality, row.theme, cell)}
            aria-selected={chosen === column}
            {...place(line, column + 1)}
          >
            {cell ? <Marks cell={cell} isDense={isDense} /> : '·'}
          </td>
        );
      })}
    </tr>
  );
});
