/** 課題・目標・強み, each with the mark of what it is. */

import { NextStatementsDocument, type StatementsFragment } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Glyph } from '../../ui/Glyph.js';
import { Named } from '../../ui/Named.js';

import { List } from './List.js';
import { nextOf } from './next.js';

export interface StatementsProps {
  readonly statements: StatementsFragment;
  /** Where they are made. */
  readonly thing: { readonly __typename: 'Municipality' | 'Plan' | 'Section'; readonly id: string };
}

export function Statements({ statements, thing }: StatementsProps) {
  const { entity, terms } = useTexts();
  return (
    <List
      title={entity.listed(entity.kinds.Statement)}
      list={statements}
      next={nextOf(NextStatementsDocument, thing)}
      keyOf={({ id }) => id}
    >
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
