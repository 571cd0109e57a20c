/** 根拠: one quote, and the one statement that it supports. */

import { EntityEvidenceDocument } from '../../api/__generated__/graphql.js';
import { placeOf } from '../../source/address.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';

export function EvidencePage({ id }: { readonly id: string }) {
  const { entity, terms, relations, involvements, quote } = useTexts();
  return (
    <Fetched document={EntityEvidenceDocument} kind="Evidence" id={id}>
      {(piece) => (
        <Page
          kind="Evidence"
          title={piece.quote}
          within={piece.plan ? [piece.plan.municipality, piece.plan] : []}
          facts={
            <Facts>
              <Fact name={entity.about}>
                <Named thing={piece.about} />
              </Fact>
              <Fact name={entity.relation}>{relations[piece.relation]}</Fact>
              <Fact name={entity.said}>
                <Named thing={piece.said} />
              </Fact>
              <Fact name={entity.basis}>{terms[piece.basis]}</Fact>
              <Fact name={entity.note}>{piece.note?.text}</Fact>
              <Fact name={entity.level}>{piece.level && terms[piece.level]}</Fact>
              <Fact name={entity.role}>{piece.role && terms[piece.role]}</Fact>
              <Fact name={entity.part}>{piece.involvementRole && involvements[piece.involvementRole]}</Fact>
              <Fact name={entity.wording}>{piece.wording}</Fact>
              <Fact name={entity.kinds.Source}>
                <Named thing={piece.source} />
              </Fact>
              <Fact name={entity.line}>
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
