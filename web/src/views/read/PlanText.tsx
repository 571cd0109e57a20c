/** One plan of a source and the way to the others. */

import { layersIn, toggledLayer } from '../../source/layers.js';
import { useTitle } from '../../state/title.js';
import { useViewState } from '../../state/view-state.js';
import { inBoth, useTexts } from '../../texts/texts.js';
import { Tools } from '../../ui/Tools.js';

import { Marked } from './Marked.js';
import { Plans } from './Plans.js';
import type { PlanAtLine } from './readable.js';

export function PlanText({ source, plan, line }: PlanAtLine) {
  const { read } = useTexts();
  const [words, setWords] = useViewState('layers');
  useTitle(
    `${plan.name} – ${read.title}`,
    inBoth((texts) => `${plan.name} – ${texts.read.title}`),
  );
  const shown = layersIn(words);
  return (
    <article className="page read">
      <header className="read-head">
        <div>
          <p className="read-view">{read.title}</p>
          <h1 lang="ja">{plan.name}</h1>
          <Legend />
        </div>
        <div className="read-ways">
          <Tools />
          <Plans source={source} current={plan} layers={words} />
        </div>
      </header>
      <Marked
        source={source}
        plan={plan}
        line={line}
        shown={shown}
        onToggle={(layer) => {
          setWords(toggledLayer(shown, layer));
        }}
      />
    </article>
  );
}

function Legend() {
  const { legend } = useTexts().read;
  return (
    <p className="lede">
      {legend.line}
      <mark>{legend.wash}</mark>
      {legend.washMeans}
      <span className="source-mark source-curated source-lane0">{legend.dashed}</span>
      {legend.dashedMeans}
    </p>
  );
}
