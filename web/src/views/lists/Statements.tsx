/** 課題・目標・強み: what each plan says of its place, in its own words. */

import {
  type StatementKind,
  StatementKindsDocument,
  StatementsDocument,
  type StatementsQuery,
} from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useReading } from '../../state/reading.js';
import { useTexts } from '../../texts/texts.js';
import { Glyph } from '../../ui/Glyph.js';
import { Named } from '../../ui/Named.js';
import { Quotes } from '../entity/lists.js';

import { Cell } from './Cell.js';
import { Chosen } from './Chosen.js';
import { Rows } from './Rows.js';

type Row = StatementsQuery['reading']['statements']['nodes'][number];

export function Statements() {
  const { fields, kinds, terms } = useTexts();
  const { release } = useReading();
  const said = useAnswer(StatementKindsDocument, release === null ? {} : { release });
  const columns = [
    { name: kinds.Municipality, cell: ({ municipality }: Row) => <Named thing={municipality} /> },
    {
      name: fields.kind,
      cell: ({ kind }: Row) => (
        <>
          <Glyph role={kind} size={11} /> {terms[kind]}
        </>
      ),
    },
    { name: fields.label, cell: (row: Row) => <Named thing={row} /> },
    { name: fields.text, cell: ({ text }: Row) => <span lang="ja">{text}</span> },
    { name: fields.themes, cell: ({ themes }: Row) => <Cell list={themes} /> },
    { name: fields.quote, cell: ({ evidence }: Row) => <Quotes evidence={evidence} /> },
  ];
  return (
    <Chosen
      list="statements"
      parameter="kind"
      label={fields.kind}
      answer={said}
      groupsIn={({ reading }) => reading.statements}
      wordsIn={(texts) => texts.terms}
    >
      {(kind) => (
        <Rows
          document={StatementsDocument}
          where={kind === undefined ? undefined : { kind: { eq: kind as StatementKind } }}
          listIn={({ reading }) => reading.statements}
          columns={columns}
        />
      )}
    </Chosen>
  );
}
