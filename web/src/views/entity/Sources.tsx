/** Where outside facts come from, as a row of facts. */

import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { pathOf } from '../../ui/names.js';

import { Fact } from './Facts.js';

export interface SourcesProps {
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

export function Sources({ sources }: SourcesProps) {
  const { entity } = useTexts();
  return (
    <Fact name={entity.kinds.Source}>
      {sources.map(({ id, title }) => (
        <span key={id} className="entity-line">
          <Link to={pathOf(id)}>{title}</Link>
        </span>
      ))}
    </Fact>
  );
}
