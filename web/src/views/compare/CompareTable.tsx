/** The themes of the compared, by exactly who touches them; a cell opens its quotes. */

import { useMemo } from 'react';

import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { nameOf, pathOf } from '../../ui/names.js';
import { addressOf, type Crossing } from '../matrix/address.js';
import { labeller } from '../matrix/label.js';
import { Marks } from '../matrix/Marks.js';

import type { Compared, Pattern } from './model.js';

export interface CompareTableProps {
  readonly compared: Compared;
  readonly chosen: Crossing | undefined;
  /** Undefined closes what is chosen. */
  readonly onChoose: (crossing: Crossing | undefined) => void;
}

export function CompareTable({ compared, chosen, onChoose }: CompareTableProps) {
  const { compare: texts } = useTexts();
  const at = chosen && addressOf(chosen);
  return (
    <div className="compare-frame">
      <table
        className="compare-table"
        onKeyDown={({ key }) => {
          if (key === 'Escape') onChoose(undefined);
        }}
      >
        <thead>
          <tr>
            <th scope="col">{texts.theme}</th>
            {compared.columns.map((municipality) => (
              <th key={municipality.id} scope="col">
                <Link to={pathOf(municipality.id)}>{nameOf(municipality).text}</Link>
                <small>{texts.themes(municipality.themes)}</small>
              </th>
            ))}
          </tr>
        </thead>
        {compared.patterns.map((pattern) => (
          <PatternBody
            key={addressOfAll(pattern)}
            pattern={pattern}
            at={at}
            columns={compared.columns}
            onChoose={onChoose}
          />
        ))}
      </table>
    </div>
  );
}

interface PatternBodyProps {
  readonly pattern: Pattern;
  readonly columns: Compared['columns'];
  readonly at: string | undefined;
  readonly onChoose: (crossing: Crossing) => void;
}

function PatternBody({ pattern, columns, at, onChoose }: PatternBodyProps) {
  const texts = useTexts();
  const label = useMemo(() => labeller(texts), [texts]);
  return (
    <tbody>
      <tr className="compare-pattern">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {headOf(pattern, texts.compare)} <span>{pattern.total}</span>
        </th>
      </tr>
      {pattern.rows.map(({ theme, cells }) => (
        <tr key={theme.id}>
          <th scope="row">
            <Link to={pathOf(theme.id)}>{nameOf(theme).text}</Link>
          </th>
          {columns.map((municipality, column) => {
            const cell = cells[column];
            const crossing = { municipality, theme };
            return (
              <td key={municipality.id}>
                {cell ? (
                  <button
                    type="button"
                    aria-label={label(municipality, theme, cell)}
                    aria-pressed={addressOf(crossing) === at}
                    onClick={() => {
                      onChoose(crossing);
                    }}
                  >
                    <Marks cell={cell} isDense={false} />
                  </button>
                ) : (
                  <span className="compare-none">
                    <span aria-hidden="true">·</span>
                    <span className="hidden">{label(municipality, theme, undefined)}</span>
                  </span>
                )}
              </td>
            );
          })}
        </tr>
      ))}
      {pattern.missing > 0 && (
        <tr>
          <td className="compare-missing" colSpan={columns.length + 1}>
            {texts.compare.missing(pattern.missing)}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function headOf({ municipalities, isOfAll }: Pattern, texts: ReturnType<typeof useTexts>['compare']): string {
  if (isOfAll) return texts.sharedByAll;
  const names = municipalities.map((one) => nameOf(one).text);
  return names.length === 1 ? texts.only(names.join('')) : texts.sharedBy(names);
}

function addressOfAll({ municipalities }: Pattern): string {
  return municipalities.map(({ slug }) => slug).join();
}
