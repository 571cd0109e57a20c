/** 取組区分: what each municipality lists under it. */

import { EntityCategoryDocument } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';
import { nameOf } from '../../ui/names.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Things } from './lists.js';
import { Page } from './Page.js';

export function CategoryPage({ id }: { readonly id: string }) {
  const { entity } = useTexts();
  return (
    <Fetched document={EntityCategoryDocument} kind="Category" id={id}>
      {({ sections, ...category }) => (
        <Page
          kind="Category"
          title={category.name}
          also={[category.nameEn]}
          facts={
            <Facts>
              <Fact name={entity.number}>({category.number})</Fact>
              <Fact name={entity.kinds.Section}>{sections.totalCount}</Fact>
              <Fact name={entity.kinds.Program}>{category.programs.totalCount}</Fact>
            </Facts>
          }
        >
          <div className="entity-columns">
            {sections.nodes.map((section) => (
              <div key={section.id}>
                <Things title={nameOf(section.plan.municipality).text} things={section.programs} />
                <Named thing={section} />
              </div>
            ))}
          </div>
          {sections.nodes.length < sections.totalCount && (
            <p className="entity-none">{entity.more(sections.totalCount - sections.nodes.length)}</p>
          )}
        </Page>
      )}
    </Fetched>
  );
}
