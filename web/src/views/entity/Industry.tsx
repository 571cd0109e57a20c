/** 日本標準産業分類の分類: a concordance of the words that stand for it. */

import {
  EntityIndustryDocument,
  NextMunicipalitiesDocument,
  NextProgramsDocument,
  NextSectionsDocument,
} from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';

import { ConcordanceTable } from './ConcordanceTable.js';
import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Cited } from './lists.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';

export function IndustryPage({ id }: { readonly id: string }) {
  const { entity, fields } = useTexts();
  return (
    <Fetched document={EntityIndustryDocument} kind="Industry" id={id}>
      {(industry) => (
        <Page
          kind="Industry"
          title={industry.name}
          also={[industry.kana, industry.nameEn]}
          facts={
            <>
              <Facts>
                <Fact name={fields.jsic}>{industry.jsic}</Fact>
              </Facts>
              <Cited
                title={entity.listed(entity.kinds.Municipality)}
                links={industry.municipalities}
                next={nextOf(NextMunicipalitiesDocument, industry)}
              />
              <Cited
                title={entity.listed(entity.kinds.Section)}
                links={industry.sections}
                next={nextOf(NextSectionsDocument, industry)}
              />
              <Cited
                title={entity.listed(entity.kinds.Program)}
                links={industry.programs}
                next={nextOf(NextProgramsDocument, industry)}
              />
            </>
          }
        >
          <SourceHeading totalCount={industry.evidence.totalCount} />
          <ConcordanceTable evidence={industry.evidence} thing={industry} />
        </Page>
      )}
    </Fetched>
  );
}
