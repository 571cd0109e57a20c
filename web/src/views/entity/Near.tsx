/** What is alike by the themes touched: how many in common of how many, as a bar. */

import type { NamedFragment } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';

import type { Edges } from './connection.js';
import type { Next } from './Further.js';
import { List } from './List.js';

export interface NearProps {
  readonly title: string;
  readonly links: Edges<NearEdge>;
  readonly next: Next<NearEdge>;
}

interface NearEdge {
  readonly sharedCount: number;
  readonly unionCount: number;
  readonly node: NamedFragment & { readonly municipality?: NamedFragment };
}

export function Near({ title, links, next }: NearProps) {
  const { entity } = useTexts();
  return (
    <List title={title} list={links} next={next} none={entity.noneFound} keyOf={({ node }) => node.id}>
      {({ node, sharedCount, unionCount }) => (
        <span className="entity-near">
          <span>
            <Named thing={node} />
            {node.municipality && (
              <small>
                <Named thing={node.municipality} />
              </small>
            )}
          </span>
          <meter
            min={0}
            max={unionCount}
            value={sharedCount}
            aria-label={`${String(sharedCount)} / ${String(unionCount)}`}
          />
          <span className="entity-share">
            {sharedCount}/{unionCount}
          </span>
        </span>
      )}
    </List>
  );
}
