/** A chart with the line that says where it is from: what is saved as a picture. */

import { type ReactNode, useCallback, useRef } from 'react';

import { useChart } from '../export/chart.js';
import { svgOf } from '../export/svg.js';
import { useCurrentTitle } from '../state/title.js';

import { Origin } from './Origin.js';

export function ChartFigure({ children }: { readonly children: ReactNode }) {
  const figure = useRef<HTMLElement>(null);
  const title = useCurrentTitle();
  useChart(useCallback(() => figure.current && svgOf(figure.current, title), [title]));
  return (
    <figure ref={figure} className="chart">
      {children}
      <Origin />
    </figure>
  );
}
