/** The chart of the view as a picture, and as a frame for other pages. */

import { useState } from 'react';

import { type ChartGetter, useRegisteredChart } from '../../export/chart.js';
import { pngOf } from '../../export/png.js';
import { useLocation } from '../../state/location.js';
import { useCurrentTitle } from '../../state/title.js';
import { useTexts } from '../../texts/texts.js';

import { Code } from './Code.js';
import { saveFile } from './save-file.js';

export function Chart() {
  const { query } = useTexts();
  const chart = useRegisteredChart();
  return (
    chart && (
      <section className="query-one">
        <h3>{query.chart}</h3>
        <Pictures chart={chart} />
        <Frame />
      </section>
    )
  );
}

function Pictures({ chart }: { readonly chart: ChartGetter }) {
  const [fault, setFault] = useState('');
  const name = `tsunagu-${useLocation().pathname.split('/')[1] ?? ''}`;
  const save = async (format: 'svg' | 'png') => {
    const drawn = chart();
    if (drawn === null) return;
    const text = new XMLSerializer().serializeToString(drawn);
    saveFile(
      `${name}.${format}`,
      format === 'png' ? await pngOf(drawn) : new Blob([text], { type: 'image/svg+xml' }),
    );
  };
  return (
    <p className="query-forms">
      {(['svg', 'png'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          onClick={() => {
            save(format).catch((error: unknown) => {
              setFault(String(error));
            });
          }}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {fault !== '' && <span role="alert">{fault}</span>}
    </p>
  );
}

/** Whatever has a chart stands in frames. */
function Frame() {
  const { query } = useTexts();
  const here = useLocation();
  const title = useCurrentTitle();
  const address = new URL(`/embed${here.pathname}${here.search}`, here).href.replaceAll('&', '&amp;');
  return (
    <Code
      label={query.frame}
      text={`<iframe src="${address}" title="${title}" width="100%" height="640" loading="lazy"></iframe>`}
    />
  );
}
