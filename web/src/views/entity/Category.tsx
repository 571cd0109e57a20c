/** 取組区分: what each municipality lists under it. */

import {
  type CategorySectionsFragment,
  EntityCategoryDocument,
  type EntityCategoryQuery,
  NextProgramNamesDocument,
  NextSectionsDocument,
} from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';
import { nameOf } from '../../ui/names.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Further } from './Further.js';
import { Things } from './lists.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';

export function CategoryPage({ id }: { readonly id: string }) {
  const { entity, fields } = useTexts();
  return (
    <Fetched document={EntityCategoryDocument} kind="Category" id={id}>
      {(category) => (
        <Page
          kind="Category"
          title={category.name}
          also={[category.nameEn]}
          facts={
            <Facts>
              <Fact name={fields.number}>({category.number})</Fact>
              <Fact name={entity.kinds.Section}>{category.sections.totalCount}</Fact>
              <Fact name={entity.kinds.Program}>{category.programs.totalCount}</Fact>
            </Facts>
          }
        >
          <Sections category={category} />
        </Page>
      )}
    </Fetched>
  );
}

type Found = Extract<EntityCategoryQuery['reading']['node'], { readonly __typename: 'Category' }>;

function Sections({ category }: { readonly category: Found }) {
  const columns = (sections: CategorySectionsFragment['nodes']) => (
    <div className="entity-columns">
      {sections.map((section) => (
        <div key={section.id}>
          <Things
            title={nameOf(section.plan.municipality).text}
            things={section.programs}
            next={nextOf(NextProgramNamesDocument, section)}
          />
          <Named thing={section} />
        </div>
      ))}
    </div>
  );
  return (
    <>
      {columns(category.sections.nodes)}
      <Further list={category.sections} next={nextOf(NextSectionsDocument, category)}>
        {columns}
      </Further>
    </>
  );
}
