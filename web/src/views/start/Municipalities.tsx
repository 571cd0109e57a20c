/** A card a municipality: a line of its plan, and how much there is of it. */

import type { StartQuery } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { pathOf } from '../../ui/names.js';

type Shown = StartQuery['reading']['municipalities'];

export function Municipalities({ nodes, totalCount }: Shown) {
  const { start } = useTexts();
  return (
    <section>
      <h2>
        {start.municipalities(totalCount)}
        {totalCount > nodes.length && <small> {start.firstOf(nodes.length, totalCount)}</small>}
      </h2>
      <ul className="start-cards">
        {nodes.map((municipality) => (
          <li key={municipality.id}>
            <Card {...municipality} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All of it leads to the municipality; a screen reader hears its name. */
function Card({ id, name, nameEn, programs, themes, alone, headlines }: Shown['nodes'][number]) {
  const { start } = useTexts();
  return (
    <article className="start-card">
      <h3>
        <Link to={pathOf(id)} lang="ja">
          {name}
        </Link>
      </h3>
      <p className="start-card-english" lang="en">
        {nameEn}
      </p>
      <p className="start-card-line" lang="ja">
        {headlines.nodes[0]?.text}
      </p>
      <dl>
        <Count count={programs.totalCount} of={start.programs} />
        <Count count={themes.totalCount} of={start.themes} />
        <Count count={alone.totalCount} of={start.alone} />
      </dl>
    </article>
  );
}

function Count({ count, of }: { readonly count: number; readonly of: string }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{count}</dd>
    </div>
  );
}
