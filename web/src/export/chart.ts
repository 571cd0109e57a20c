/** The chart of a view, which the query sheet offers as a file. */

import { useEffect } from 'react';

import { cell } from '../state/cell.js';

/** Gives the chart as it is drawn now; null while it is not. */
export type ChartGetter = () => SVGSVGElement | null;

const chart = cell<ChartGetter | null>(null);

/** Offers the chart until the returned function is called. */
export function registerChart(getter: ChartGetter): () => void {
  chart.write(getter);
  return () => {
    if (chart.read() === getter) chart.write(null);
  };
}

/** Offers the chart as long as the component is there. `getter` must stay the same function. */
export function useChart(getter: ChartGetter): void {
  useEffect(() => registerChart(getter), [getter]);
}

/** The chart that is offered; null when the view has none. */
export const useRegisteredChart = chart.use;
