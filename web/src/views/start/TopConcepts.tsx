/** The groups of themes: who touches them, and the themes that most touch. */

import type { StartQuery } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Empty } from '../../ui/Empty.js';
import { Named } from '../../ui/Named.js';

type Reading = StartQuery['reading'];
type TopConcept = Reading['topConcepts']['nodes'][number];

const mostShown = 3;

export function TopConcepts({ reading: { topConcepts, municipalities } }: { readonly reading: Reading }) {
  const { start } = useTexts();
  const { totalCount, nodes } = topConcepts;
  const isUntouched = totalCount > 0 && nodes.every((concept) => concept.municipalities.totalCount === 0);
  if (isUntouched) return <Empty title={start.noThemes} />;
  return (
    <section>
      <h2>
        {start.topConcepts(totalCount)}
        {nodes.length < totalCount && <small> {start.firstOf(nodes.length, totalCount)}</small>}
      </h2>
      <ul className="start-concepts">
        {nodes.map((concept) => (
          <li key={concept.id}>
            <h3>
              <Named thing={concept} />
            </h3>
            <Touched by={concept.municipalities} among={municipalities} />
            <Narrower themes={concept.narrower} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TouchedProps {
  readonly by: TopConcept['municipalities'];
  readonly among: Reading['municipalities'];
}

/** One pip a municipality while all of them are on the page, a bar when there are more. */
function Touched({ by, among }: TouchedProps) {
  const { start } = useTexts();
  const label = start.touchedBy(by.totalCount, among.totalCount);
  if (among.totalCount > among.nodes.length) {
    return (
      <span className="start-bar">
        <meter min={0} max={among.totalCount} value={by.totalCount} aria-label={label} />
        {by.totalCount}/{among.totalCount}
      </span>
    );
  }
  const touching = new Set(by.nodes.map(({ id }) => id));
  return (
    <span className="start-pips" role="img" aria-label={label} lang="ja">
      {among.nodes.map(({ id, name }) => (
        <span key={id} className={touching.has(id) ? 'start-pip start-pip-on' : 'start-pip'} title={name}>
          {Array.from(name)[0]}
        </span>
      ))}
    </span>
  );
}

/** The most touched first. */
function Narrower({ themes }: { readonly themes: TopConcept['narrower'] }) {
  const { start } = useTexts();
  const touched = themes
    .filter(({ municipalities }) => municipalities.totalCount > 0)
    .sort((one, other) => other.municipalities.totalCount - one.municipalities.totalCount);
  const others = themes.length - Math.min(touched.length, mostShown);
  return (
    <ul className="start-narrower">
      {touched.slice(0, mostShown).map((theme) => (
        <li key={theme.id}>
          <Named thing={theme} /> <b>{theme.municipalities.totalCount}</b>
        </li>
      ))}
      {others > 0 && <li>{touched.length > 0 ? start.others(others) : start.noneOf(others)}</li>}
    </ul>
  );
}
