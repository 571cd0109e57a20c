/** 事業: whose each is, by what means it works, which themes it touches and who takes part. */

import {
  type Instrument,
  ProgramInstrumentsDocument,
  ProgramsDocument,
  type ProgramsQuery,
} from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useReading } from '../../state/reading.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';
import { nameOf, pathOf } from '../../ui/names.js';
import { Quotes } from '../entity/lists.js';

import { Cell } from './Cell.js';
import { Chosen } from './Chosen.js';
import { Rows } from './Rows.js';

type Row = ProgramsQuery['reading']['programs']['nodes'][number];

export function Programs() {
  const { fields, kinds } = useTexts();
  const { release } = useReading();
  const instruments = useAnswer(ProgramInstrumentsDocument, release === null ? {} : { release });
  const columns = [
    { name: kinds.Municipality, cell: (row: Row) => <Named thing={row.municipality} /> },
    { name: kinds.Program, cell: (row: Row) => <Named thing={row} /> },
    { name: fields.categories, cell: categoriesOf },
    { name: fields.instrument, cell: (row: Row) => <Means instrument={row.instrument} /> },
    { name: fields.themes, cell: ({ themes }: Row) => <Cell list={themes} /> },
    { name: fields.organizations, cell: ({ organizations }: Row) => <Cell list={organizations} /> },
    { name: fields.quote, cell: ({ evidence }: Row) => <Quotes evidence={evidence} /> },
  ];
  return (
    <Chosen
      list="programs"
      parameter="instrument"
      label={fields.instrument}
      answer={instruments}
      groupsIn={({ reading }) => reading.programs}
      wordsIn={({ entity }) => entity.instruments}
    >
      {(instrument) => (
        <Rows
          document={ProgramsDocument}
          where={
            instrument === undefined ? undefined : { instrument: { eq: instrument as Instrument | null } }
          }
          listIn={({ reading }) => reading.programs}
          columns={columns}
        />
      )}
    </Chosen>
  );
}

function Means({ instrument }: { readonly instrument: Instrument | null }) {
  const { entity } = useTexts();
  return instrument && entity.instruments[instrument];
}

function categoriesOf({ categories }: Row) {
  return categories.map((category) => (
    <Link key={category.id} to={pathOf(category.id)} title={nameOf(category).text}>
      ({category.number})
    </Link>
  ));
}
