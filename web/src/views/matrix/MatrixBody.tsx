/** The table – on a phone with many columns, a strip a theme; on paper several tables – and beside it what is chosen in it. */

import { useMemo } from 'react';

import { useMedia } from '../../state/media.js';
import { usePrinted } from '../../state/printed.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { ChartFigure } from '../../ui/ChartFigure.js';

import { addressOf, type Crossing, crossingAt } from './address.js';
import { CellPanel } from './CellPanel.js';
import { labeller } from './label.js';
import { Legend } from './Legend.js';
import { MatrixTable } from './MatrixTable.js';
import type { Matrix } from './model.js';
import { Overview } from './Overview.js';
import { sheetsOf } from './sheets.js';
import { Strips } from './Strips.js';

export interface MatrixBodyProps {
  readonly matrix: Matrix;
  readonly isDense: boolean;
}

export function MatrixBody({ matrix, isDense }: MatrixBodyProps) {
  const [at, setAt] = useViewState('at');
  const isPhone = useMedia('screen and (max-width: 47.99rem)');
  const isPrinted = usePrinted();
  const texts = useTexts();
  const label = useMemo(() => labeller(texts), [texts]);
  const chosen = crossingAt(at, matrix);
  const choose = (crossing: Crossing | undefined) => {
    setAt(crossing === undefined ? null : addressOf(crossing), { replace: at !== null });
  };
  const isWide = matrix.columns.length > mostBeside;
  const Form = isPhone && isWide ? Strips : MatrixTable;
  const common = { isDense, chosen, onChoose: choose, label };
  const sheets = isPrinted ? sheetsOf(matrix) : [];
  return (
    <div className={classes('matrix-body', isWide && 'matrix-below', isDense && 'matrix-dense')}>
      <ChartFigure>
        <Legend isDense={isDense} />
        <Form matrix={matrix} {...common} />
        {sheets.length > 1 && (
          <div className="matrix-sheets">
            {sheets.map((sheet) => (
              <MatrixTable key={sheet.columns[0]?.id} matrix={sheet} {...common} />
            ))}
          </div>
        )}
      </ChartFigure>
      {chosen === undefined ? (
        <Overview matrix={matrix} />
      ) : (
        <CellPanel
          crossing={chosen}
          onClose={() => {
            choose(undefined);
          }}
        />
      )}
    </div>
  );
}

/** More columns than these leave no room for a panel beside them, and none for a table on a phone. */
const mostBeside = 6;

function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false).join(' ');
}
