/** 計画. */

import { EntityPlanDocument } from '../../api/__generated__/graphql.js';
import { placeOf } from '../../source/address.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { List } from './List.js';
import { Cited, Parts, Things, Touches } from './lists.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';
import { Sources } from './Sources.js';
import { Statements } from './Statements.js';
import { Worded } from './Worded.js';

export function PlanPage({ id }: { readonly id: string }) {
  const { entity } = useTexts();
  return (
    <Fetched document={EntityPlanDocument} kind="Plan" id={id}>
      {(plan) => (
        <Page
          kind="Plan"
          title={plan.name}
          also={[plan.nameEnLabel.text]}
          within={[plan.municipality]}
          facts={
            <>
              <Facts>
                <Fact name={entity.period}>{plan.period.text}</Fact>
                <Fact name={entity.summary}>{plan.summary && <Worded words={plan.summary} />}</Fact>
                <Fact name={entity.succeeds}>{plan.succeeds && <Named thing={plan.succeeds} />}</Fact>
                <Fact name={entity.succeededBy}>
                  {plan.succeededBy && <Named thing={plan.succeededBy} />}
                </Fact>
                <Sources sources={{ totalCount: 1, nodes: [plan.source] }} />
                <Fact name={entity.read}>
                  <Link to={placeOf(plan.source.id, plan.span.startLine)}>{entity.wholeText}</Link>
                </Fact>
              </Facts>
              <List
                title={entity.listed(entity.kinds.Section)}
                list={{ totalCount: plan.chapters.length, nodes: plan.chapters }}
                keyOf={({ id: section }) => section}
              >
                {(section) => (
                  <>
                    <Named thing={section} />{' '}
                    <span className="entity-share">{entity.programs(section.programs.totalCount)}</span>
                  </>
                )}
              </List>
              <Statements statements={plan.statements} />
              <Touches title={entity.listed(entity.kinds.Theme)} links={plan.themes} />
              <Parts title={entity.listed(entity.kinds.Organization)} links={plan.organizations} />
              {plan.industries.totalCount > 0 && (
                <Cited title={entity.listed(entity.kinds.Industry)} links={plan.industries} />
              )}
              {plan.drawings.totalCount > 0 && (
                <Things title={entity.listed(entity.kinds.Figure)} things={plan.drawings} />
              )}
              {plan.documents.totalCount > 0 && (
                <Things title={entity.listed(entity.kinds.Document)} things={plan.documents} />
              )}
            </>
          }
        >
          <SourceHeading totalCount={plan.evidence.totalCount} shown={plan.evidence.nodes.length} />
          <PlanPane plan={plan} evidence={plan.evidence.nodes} />
        </Page>
      )}
    </Fetched>
  );
}
