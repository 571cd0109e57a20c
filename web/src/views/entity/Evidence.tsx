/** 根拠: one quote, and the one statement that it supports. */

import { EntityEvidenceDocument } from '../../api/__generated__/graphql.js';
import { placeOf } from '../../source/address.js';
import { PlanPane } from '../../source/PlanPane.js';
import { inBoth, useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';

export function EvidencePage({ id }: { readonly id: string }) {
  const { entity, fields, terms, relations, involvements, quote } = useTexts();
  return (
    <Fetched document={EntityEvidenceDocument} kind="Evidence" id={id}>
      {(piece) => (
        <Page
          kind="Evidence"
          title={piece.quote}
          titles={inBoth((texts) => texts.quote.cited(piece.quote, piece.source.title, piece.line))}
          within={piece.plan ? [piece.plan.municipality, piece.plan] : []}
          facts={
            <Facts>
              <Fact name={fields.subject}>
                <Named thing={piece.about} />
              </Fact>
              <Fact name={fields.relation}>{relations[piece.relation]}</Fact>
              <Fact name={fields.object}>
                <Named thing={piece.said} />
              </Fact>
              <Fact name={fields.basis}>{terms[piece.basis]}</Fact>
              <Fact name={fields.note}>{piece.note?.text}</Fact>
              <Fact name={fields.level}>{piece.level && terms[piece.level]}</Fact>
              <Fact name={fields.role}>{piece.role && terms[piece.role]}</Fact>
              <Fact name={fields.involvementRole}>
                {piece.involvementRole && involvements[piece.involvementRole]}
              </Fact>
              <Fact name={fields.wording}>{piece.wording}</Fact>
              <Fact name={entity.kinds.Source}>
                <Named thing={piece.source} />
              </Fact>
              <Fact name={fields.line}>
                <Link to={placeOf(piece.source.id, piece.line, piece.id)}>{quote.line(piece.line)}</Link>
              </Fact>
            </Facts>
          }
        >
          <SourceHeading totalCount={1} />
          {piece.plan && <PlanPane plan={piece.plan} evidence={[piece]} isExcerpt />}
        </Page>
      )}
    </Fetched>
  );
}
