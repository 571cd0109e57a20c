/** 組織・団体. */

import {
  EntityOrganizationDocument,
  type EntityOrganizationQuery,
  NextInvolvementsDocument,
  NextProgramsDocument,
  NextSourcesDocument,
  NextThemesDocument,
} from '../../api/__generated__/graphql.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';

import { byPlan } from './by-plan.js';
import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { List } from './List.js';
import { Parts, Quotes, Touches } from './lists.js';
import { namedAll } from './named-all.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';
import { Sources } from './Sources.js';

export function OrganizationPage({ id }: { readonly id: string }) {
  const { entity, fields } = useTexts();
  return (
    <Fetched document={EntityOrganizationDocument} kind="Organization" id={id}>
      {(organization) => (
        <Page
          kind="Organization"
          title={organization.name}
          also={[organization.kana, organization.nameEn]}
          within={[organization.municipality]}
          facts={
            <>
              <Facts>
                <Fact name={fields.kind}>
                  <Link to={`/list/organizations?kind=${organization.organizationKind.toLowerCase()}`}>
                    {entity.organizationKinds[organization.organizationKind]}
                  </Link>
                </Fact>
                <Fact name={fields.named}>{organization.named ? entity.proper : entity.collective}</Fact>
                <Fact name={fields.note}>{organization.note?.text}</Fact>
                <Fact name={fields.partOf}>
                  {organization.partOf && <Named thing={organization.partOf} />}
                </Fact>
                <Fact name={fields.parts}>{namedAll(organization.parts)}</Fact>
                <Sources sources={organization.sources} next={nextOf(NextSourcesDocument, organization)} />
              </Facts>
              <Involvements organization={organization} />
              <Parts
                title={entity.listed(entity.kinds.Program)}
                links={organization.programs}
                next={nextOf(NextProgramsDocument, organization)}
              />
              <Touches
                title={entity.themesOfItsPlaces}
                links={organization.themes}
                next={nextOf(NextThemesDocument, organization)}
              />
            </>
          }
        >
          <SourceHeading
            totalCount={organization.evidence.totalCount}
            shown={organization.evidence.nodes.length}
          />
          {byPlan(organization.evidence.nodes).map(({ plan, evidence }) => (
            <PlanPane key={plan.id} plan={plan} evidence={evidence} isExcerpt />
          ))}
        </Page>
      )}
    </Fetched>
  );
}

type Found = Extract<EntityOrganizationQuery['reading']['node'], { readonly __typename: 'Organization' }>;

function Involvements({ organization }: { readonly organization: Found }) {
  const texts = useTexts();
  return (
    <List
      title={texts.entity.listed(texts.entity.kinds.Involvement)}
      list={organization.involvements}
      next={nextOf(NextInvolvementsDocument, organization)}
      keyOf={({ id }) => id}
    >
      {({ role, basis, in: place, evidence }) => (
        <>
          <span className="source-kind">{texts.involvements[role]}</span>
          <Named thing={place} />
          <small className={`quote-basis-${basis.toLowerCase()}`}>{texts.terms[basis]}</small>
          <Quotes evidence={evidence} />
        </>
      )}
    </List>
  );
}
