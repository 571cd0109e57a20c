/** 課題・目標・強み, each with the mark of what it is. */

import type { NamedFragment, StatementKind } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Glyph } from '../../ui/Glyph.js';
import { Named } from '../../ui/Named.js';

import { List } from './List.js';

export interface StatementsProps {
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: readonly (NamedFragment & { readonly kind: StatementKind })[];
  };
}

export function Statements({ statements }: StatementsProps) {
  const { entity, terms } = useTexts();
  return (
    <List title={entity.listed(entity.kinds.Statement)} list={statements} keyOf={({ id }) => id}>
      {(statement) => (
        <>
          <Glyph role={statement.kind} size={11} />
          <span className="hidden">{terms[statement.kind]} </span>
          <Named thing={statement} />
        </>
      )}
    </List>
  );
}
