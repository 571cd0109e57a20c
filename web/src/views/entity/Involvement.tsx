/** 組織の関わり: the part of an organization in one place, in one role. */

import { EntityInvolvementDocument } from '../../api/__generated__/graphql.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';
import { nameOf } from '../../ui/names.js';

import { byPlan } from './by-plan.js';
import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';

export function InvolvementPage({ id }: { readonly id: string }) {
  const { entity, fields, involvements, terms } = useTexts();
  return (
    <Fetched document={EntityInvolvementDocument} kind="Involvement" id={id}>
      {(involvement) => (
        <Page
          kind="Involvement"
          title={nameOf(involvement.organization).text}
          within={[involvement.organization.municipality, involvement.in]}
          facts={
            <Facts>
              <Fact name={entity.kinds.Organization}>
                <Named thing={involvement.organization} />
              </Fact>
              <Fact name={fields.involvementRole}>{involvements[involvement.role]}</Fact>
              <Fact name={fields.in}>
                <Named thing={involvement.in} />
              </Fact>
              <Fact name={fields.level}>{terms[involvement.level]}</Fact>
              <Fact name={fields.basis}>{terms[involvement.basis]}</Fact>
            </Facts>
          }
        >
          <SourceHeading
            totalCount={involvement.evidence.totalCount}
            shown={involvement.evidence.nodes.length}
          />
          {byPlan(involvement.evidence.nodes).map(({ plan, evidence }) => (
            <PlanPane key={plan.id} plan={plan} evidence={evidence} isExcerpt />
          ))}
        </Page>
      )}
    </Fetched>
  );
}
