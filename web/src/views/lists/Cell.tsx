/** Several things in one cell of a list. */

import type { ReactNode } from 'react';

import type { Basis, NamedFragment } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';

interface Edge {
  readonly bases: readonly Basis[];
  readonly node: NamedFragment;
}

export interface CellProps {
  readonly list:
    | { readonly totalCount: number; readonly edges: readonly Edge[] }
    | { readonly totalCount: number; readonly nodes: readonly NamedFragment[] };
}

/** Their names; dashed below where only a curator read them in. */
export function Cell({ list }: CellProps) {
  const entries =
    'edges' in list
      ? list.edges.map(({ node, bases }) => ({ node, isCurated: !bases.includes('STATED') }))
      : list.nodes.map((node) => ({ node, isCurated: false }));
  return (
    <Entries total={list.totalCount} shown={entries.length}>
      {entries.map(({ node, isCurated }) => (
        <li key={node.id} className={isCurated ? 'entity-curated' : undefined}>
          <Named thing={node} />
        </li>
      ))}
    </Entries>
  );
}

export interface EntriesProps {
  readonly total: number;
  readonly shown: number;
  readonly children: ReactNode;
}

/** None, or each in a line; how many more there are is said. */
export function Entries({ total, shown, children }: EntriesProps) {
  const { entity } = useTexts();
  if (total === 0) return <span className="entity-none">{entity.none}</span>;
  return (
    <ul>
      {children}
      {shown < total && <li className="entity-none">{entity.more(total - shown)}</li>}
    </ul>
  );
}
