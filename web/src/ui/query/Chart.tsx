/** The chart of the view as a file. */

import { useRegisteredChart } from '../../export/chart.js';
import { useTexts } from '../../texts/texts.js';

export function Chart() {
  const { query } = useTexts();
  const chart = useRegisteredChart();
  return chart && <p>{query.chart}</p>;
}
