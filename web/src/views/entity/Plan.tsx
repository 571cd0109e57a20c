/** 計画. */

import {
  EntityPlanDocument,
  type EntityPlanQuery,
  NextDocumentsDocument,
  NextFiguresDocument,
  NextIndustriesDocument,
  NextOrganizationsDocument,
  NextThemesDocument,
} from '../../api/__generated__/graphql.js';
import { placeOf } from '../../source/address.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { List } from './List.js';
import { Cited, Parts, Things, Touches } from './lists.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';
import { Statements } from './Statements.js';
import { Worded } from './Worded.js';

export function PlanPage({ id }: { readonly id: string }) {
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
              <Known plan={plan} />
              <Lists plan={plan} />
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

type Found = Extract<EntityPlanQuery['reading']['node'], { readonly __typename: 'Plan' }>;

function Known({ plan }: { readonly plan: Found }) {
  const { entity, fields } = useTexts();
  return (
    <Facts>
      <Fact name={fields.period}>{plan.period.text}</Fact>
      <Fact name={fields.summary}>{plan.summary && <Worded words={plan.summary} />}</Fact>
      <Fact name={fields.succeeds}>{plan.succeeds && <Named thing={plan.succeeds} />}</Fact>
      <Fact name={fields.succeededBy}>{plan.succeededBy && <Named thing={plan.succeededBy} />}</Fact>
      <Fact name={entity.kinds.Source}>
        <Named thing={plan.source} />
      </Fact>
      <Fact name={entity.read}>
        <Link to={placeOf(plan.source.id, plan.span.startLine)}>{entity.wholeText}</Link>
      </Fact>
    </Facts>
  );
}

function Lists({ plan }: { readonly plan: Found }) {
  const { entity } = useTexts();
  return (
    <>
      <List
        title={entity.listed(entity.kinds.Section)}
        whole={plan.chapters}
        keyOf={({ id: section }) => section}
      >
        {(section) => (
          <>
            <Named thing={section} />{' '}
            <span className="entity-share">{entity.programs(section.programs.totalCount)}</span>
          </>
        )}
      </List>
      <Statements statements={plan.statements} thing={plan} />
      <Touches
        title={entity.listed(entity.kinds.Theme)}
        links={plan.themes}
        next={nextOf(NextThemesDocument, plan)}
      />
      <Parts
        title={entity.listed(entity.kinds.Organization)}
        links={plan.organizations}
        next={nextOf(NextOrganizationsDocument, plan)}
      />
      {plan.industries.totalCount > 0 && (
        <Cited
          title={entity.listed(entity.kinds.Industry)}
          links={plan.industries}
          next={nextOf(NextIndustriesDocument, plan)}
        />
      )}
      {plan.drawings.totalCount > 0 && (
        <Things
          title={entity.listed(entity.kinds.Figure)}
          things={plan.drawings}
          next={nextOf(NextFiguresDocument, plan)}
        />
      )}
      {plan.documents.totalCount > 0 && (
        <Things
          title={entity.listed(entity.kinds.Document)}
          things={plan.documents}
          next={nextOf(NextDocumentsDocument, plan)}
        />
      )}
    </>
  );
}
