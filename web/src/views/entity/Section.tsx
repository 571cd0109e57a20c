/** 取組区分ごとの節. */

import {
  EntitySectionDocument,
  type EntitySectionQuery,
  NextIndustriesDocument,
  NextOrganizationsDocument,
  NextProgramsDocument,
  NextThemesDocument,
} from '../../api/__generated__/graphql.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { List } from './List.js';
import { Cited, Parts, Quotes, Touches } from './lists.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';
import { Statements } from './Statements.js';

export function SectionPage({ id }: { readonly id: string }) {
  const { entity, fields } = useTexts();
  return (
    <Fetched document={EntitySectionDocument} kind="Section" id={id}>
      {(section) => (
        <Page
          kind="Section"
          title={section.heading}
          within={[section.plan.municipality, section.plan]}
          facts={
            <>
              <Facts>
                <Fact name={entity.kinds.Category}>
                  <Named thing={section.category} />
                </Fact>
                <Fact name={fields.headingSuffix}>{section.headingSuffix}</Fact>
                <Fact name={fields.narrativeEn}>{section.narrativeEn}</Fact>
              </Facts>
              <Programs section={section} />
              <Touches
                title={entity.listed(entity.kinds.Theme)}
                links={section.themes}
                next={nextOf(NextThemesDocument, section)}
              />
              <Parts
                title={entity.listed(entity.kinds.Organization)}
                links={section.organizations}
                next={nextOf(NextOrganizationsDocument, section)}
              />
              {section.industries.totalCount > 0 && (
                <Cited
                  title={entity.listed(entity.kinds.Industry)}
                  links={section.industries}
                  next={nextOf(NextIndustriesDocument, section)}
                />
              )}
              {section.statements.totalCount > 0 && (
                <Statements statements={section.statements} thing={section} />
              )}
            </>
          }
        >
          <SourceHeading totalCount={section.evidence.totalCount} shown={section.evidence.nodes.length} />
          <PlanPane plan={section.plan} evidence={section.evidence.nodes} isExcerpt />
        </Page>
      )}
    </Fetched>
  );
}

type Found = Extract<EntitySectionQuery['reading']['node'], { readonly __typename: 'Section' }>;

function Programs({ section }: { readonly section: Found }) {
  const { entity } = useTexts();
  return (
    <List
      title={entity.listed(entity.kinds.Program)}
      list={section.programs}
      next={nextOf(NextProgramsDocument, section)}
      keyOf={({ node }) => node.id}
    >
      {({ node, marker, evidence }) => (
        <>
          {marker} <Named thing={node} />
          <Quotes evidence={evidence} />
        </>
      )}
    </List>
  );
}
