/** Where outside facts come from, as a row of facts. */

import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { pathOf } from '../../ui/names.js';

import { Fact } from './Facts.js';

export interface SourcesProps {
  readonly sources: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly title: string }[];
  };
}

export function Sources({ sources: { totalCount, nodes } }: SourcesProps) {
  const { entity } = useTexts();
  return (
    <Fact name={entity.kinds.Source}>
      {nodes.map(({ id, title }) => (
        <span key={id} className="entity-line">
          <Link to={pathOf(id)}>{title}</Link>
        </span>
      ))}
      {nodes.length < totalCount && entity.more(totalCount - nodes.length)}
    </Fact>
  );
}
