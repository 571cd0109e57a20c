/** Where outside facts come from, as a row of facts. */

import type { NamedFragment } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';

import type { Nodes } from './connection.js';
import { Fact } from './Facts.js';
import type { Next } from './Further.js';
import { NamedList } from './named-all.js';

export interface SourcesProps {
  readonly sources: Nodes<NamedFragment>;
  readonly next: Next<NamedFragment>;
}

export function Sources({ sources, next }: SourcesProps) {
  const { entity } = useTexts();
  return (
    <Fact name={entity.kinds.Source}>
      {sources.totalCount > 0 && <NamedList list={sources} next={next} />}
    </Fact>
  );
}
