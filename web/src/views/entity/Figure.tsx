/** 図: what its caption and its text say. */

import {
  EntityFigureDocument,
  NextOrganizationsDocument,
  NextThemesDocument,
} from '../../api/__generated__/graphql.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Parts, Touches } from './lists.js';
import { namedAll } from './named-all.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';

export function FigurePage({ id }: { readonly id: string }) {
  const { entity, fields } = useTexts();
  return (
    <Fetched document={EntityFigureDocument} kind="Figure" id={id}>
      {(figure) => (
        <Page
          kind="Figure"
          title={figure.caption}
          within={[figure.plan.municipality, figure.plan]}
          facts={
            <>
              <Facts>
                <Fact name={fields.text}>
                  <span lang="ja">{figure.lines.join(' / ')}</span>
                </Fact>
                <Fact name={fields.depicts}>{namedAll(figure.depicts)}</Fact>
              </Facts>
              <Touches
                title={entity.listed(entity.kinds.Theme)}
                links={figure.themes}
                next={nextOf(NextThemesDocument, figure)}
              />
              <Parts
                title={entity.listed(entity.kinds.Organization)}
                links={figure.organizations}
                next={nextOf(NextOrganizationsDocument, figure)}
              />
            </>
          }
        >
          <SourceHeading totalCount={figure.evidence.totalCount} shown={figure.evidence.nodes.length} />
          <PlanPane plan={figure.plan} evidence={figure.evidence.nodes} isExcerpt />
        </Page>
      )}
    </Fetched>
  );
}
