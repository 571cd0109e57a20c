/** 組織・団体: what each is, and where it takes part as what. */

import {
  type OrganizationKind,
  OrganizationKindsDocument,
  OrganizationsDocument,
  type OrganizationsQuery,
} from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useReading } from '../../state/reading.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';
import { Quotes } from '../entity/lists.js';

import { Entries } from './Cell.js';
import { Chosen } from './Chosen.js';
import { Rows } from './Rows.js';

type Row = OrganizationsQuery['reading']['organizations']['nodes'][number];

export function Organizations() {
  const { entity, fields, kinds } = useTexts();
  const { release } = useReading();
  const bodies = useAnswer(OrganizationKindsDocument, release === null ? {} : { release });
  const columns = [
    { name: kinds.Municipality, cell: ({ home }: Row) => home && <Named thing={home} /> },
    { name: kinds.Organization, cell: (row: Row) => <Named thing={row} /> },
    { name: fields.kind, cell: (row: Row) => entity.organizationKinds[row.organizationKind] },
    { name: fields.named, cell: ({ named }: Row) => (named ? entity.proper : entity.collective) },
    { name: kinds.Involvement, cell: (row: Row) => <Parts of={row.involvements} /> },
    { name: fields.quote, cell: ({ evidence }: Row) => <Quotes evidence={evidence} /> },
  ];
  return (
    <Chosen
      list="organizations"
      parameter="kind"
      label={fields.kind}
      answer={bodies}
      groupsIn={({ reading }) => reading.organizations}
      wordsIn={(texts) => texts.entity.organizationKinds}
    >
      {(kind) => (
        <Rows
          document={OrganizationsDocument}
          where={kind === undefined ? undefined : { kind: { eq: kind as OrganizationKind } }}
          listIn={({ reading }) => reading.organizations}
          columns={columns}
        />
      )}
    </Chosen>
  );
}

function Parts({ of }: { readonly of: Row['involvements'] }) {
  const { involvements } = useTexts();
  return (
    <Entries total={of.totalCount} shown={of.nodes.length}>
      {of.nodes.map(({ id, role, basis, in: place }) => (
        <li key={id} className={`entity-${basis.toLowerCase()}`}>
          <span className="source-kind">{involvements[role]}</span> <Named thing={place} />
        </li>
      ))}
    </Entries>
  );
}
