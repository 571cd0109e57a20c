/** A way as a rail from above: things, and between them the relation, its direction and the quotes it rests on. */

import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { pathOf } from '../../ui/names.js';
import { Quote } from '../../ui/Quote.js';

import type { Way } from './model.js';
import { Thing } from './Thing.js';

export function Rail({ way: { nodes, hops } }: { readonly way: Way }) {
  return (
    <ol className="path-rail">
      {nodes.map((thing, index) => {
        const hop = hops[index];
        return (
          <li key={thing.id}>
            <Link className="path-thing" to={pathOf(thing.id)}>
              <Thing thing={thing} />
            </Link>
            {hop && <Hop hop={hop} />}
          </li>
        );
      })}
    </ol>
  );
}

function Hop({ hop: { relation, forward, evidence } }: { readonly hop: Way['hops'][number] }) {
  const { path: texts, relations, involvements } = useTexts();
  const roles = new Set(evidence.nodes.flatMap(({ involvementRole }) => involvementRole ?? []));
  return (
    <div className="path-hop">
      <svg className={forward ? 'path-arrow' : 'path-arrow path-back'} aria-hidden="true">
        <line x1="6" y1="0" x2="6" y2="100%" />
        <svg y={forward ? '100%' : '0'} overflow="visible">
          <path d={forward ? 'M1 -8H11L6 0Z' : 'M1 8H11L6 0Z'} />
        </svg>
      </svg>
      <p>
        {relations[relation]}
        {[...roles].map((role) => texts.as(involvements[role]))}
        <span className="hidden">{forward ? texts.forward : texts.backward}</span>
      </p>
      <div>
        {evidence.nodes.map((one) => (
          <Quote key={one.id} evidence={one} />
        ))}
        {evidence.totalCount > evidence.nodes.length && (
          <p className="path-hint">{texts.more(evidence.totalCount - evidence.nodes.length)}</p>
        )}
        {evidence.totalCount === 0 && <p className="path-hint">{texts.structure}</p>}
      </div>
    </div>
  );
}
