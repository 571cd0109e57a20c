/** 課題・目標・強みの記述. */

import { EntityStatementDocument, NextThemesDocument } from '../../api/__generated__/graphql.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Things } from './lists.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';

export function StatementPage({ id }: { readonly id: string }) {
  const { entity, fields, terms } = useTexts();
  return (
    <Fetched document={EntityStatementDocument} kind="Statement" id={id}>
      {(statement) => (
        <Page
          kind="Statement"
          title={statement.title}
          within={[statement.municipality, statement.plan, statement.subject].filter(
            (thing, index, all) => all.findIndex((other) => other.id === thing.id) === index,
          )}
          facts={
            <>
              <Facts>
                <Fact name={fields.kind}>
                  <Link to={`/list/statements?kind=${statement.kind.toLowerCase()}`}>
                    {terms[statement.kind]}
                  </Link>
                </Fact>
                <Fact name={fields.goalKind}>
                  {statement.goalKind && entity.goalKinds[statement.goalKind]}
                </Fact>
                <Fact name={fields.headline}>{statement.headline ? entity.yes : null}</Fact>
                <Fact name={fields.text}>
                  <span lang="ja">{statement.text}</span>
                </Fact>
                <Fact name={fields.textEn}>
                  {statement.textEn && <span lang="en">{statement.textEn}</span>}
                </Fact>
              </Facts>
              <Things
                title={entity.listed(entity.kinds.Theme)}
                things={statement.themes}
                next={nextOf(NextThemesDocument, statement)}
              />
            </>
          }
        >
          <SourceHeading totalCount={statement.evidence.totalCount} shown={statement.evidence.nodes.length} />
          <PlanPane plan={statement.plan} evidence={statement.evidence.nodes} isExcerpt />
        </Page>
      )}
    </Fetched>
  );
}
