/** What stands beside the matrix while no cell is chosen: what many write of, what one alone does, what nobody does. */

import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { nameOf } from '../../ui/names.js';
import { pathOf } from '../../ui/names.js';

import type { Matrix, Row } from './model.js';

export function Overview({ matrix: { groups, columns } }: { readonly matrix: Matrix }) {
  const { matrix: texts } = useTexts();
  const rows = groups.flatMap((group) => group.rows);
  const touching = (row: Row) => row.cells.filter((cell) => cell !== undefined).length;
  const most = rows
    .filter((row) => touching(row) > 1)
    .sort((a, b) => touching(b) - touching(a))
    .slice(0, 6);
  const alone = rows.filter((row) => touching(row) === 1);
  const nowhere = rows.filter((row) => touching(row) === 0);
  return (
    <section className="matrix-panel" aria-label={texts.overview}>
      {most.length > 0 && <h2>{texts.ofMany}</h2>}
      <Themes rows={most} numberOf={touching} />
      {columns.length > 1 && (
        <>
          <h2>{texts.ofOne}</h2>
          <p className="matrix-line">
            {texts.amongThemes(rows.length)} <b>{alone.length}</b>
          </p>
        </>
      )}
      <h2>{texts.ofNone}</h2>
      <p className="matrix-line">
        {nowhere.length === 0 ? texts.none : texts.amongThemes(rows.length)} <b>{nowhere.length}</b>
      </p>
      <Themes rows={nowhere} />
      <p className="matrix-hint">{texts.hint}</p>
    </section>
  );
}

function Themes({
  rows,
  numberOf,
}: {
  readonly rows: readonly Row[];
  readonly numberOf?: (row: Row) => number;
}) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.theme.id} className="matrix-line">
          <Link to={pathOf(row.theme.id)}>{nameOf(row.theme).text}</Link> {numberOf && <b>{numberOf(row)}</b>}
        </li>
      ))}
    </ul>
  );
}
