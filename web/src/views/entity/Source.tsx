/** 出典. */

import { EntitySourceDocument, NextPlansDocument } from '../../api/__generated__/graphql.js';
import { placeOf } from '../../source/address.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { List } from './List.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { Website } from './Website.js';

export function SourcePage({ id }: { readonly id: string }) {
  const { entity } = useTexts();
  return (
    <Fetched document={EntitySourceDocument} kind="Source" id={id}>
      {(source) => (
        <Page
          kind="Source"
          title={source.title}
          facts={
            <Facts>
              <Fact name={entity.publisher}>{source.publisher}</Fact>
              <Fact name={entity.address}>{source.url && <Website url={source.url} />}</Fact>
              <Fact name={entity.retrieved}>{source.retrieved}</Fact>
              <Fact name={entity.licence}>{source.license}</Fact>
              <Fact name="SHA-256">
                {source.sha256 && <code className="entity-hash">{source.sha256}</code>}
              </Fact>
              <Fact name={entity.note}>{source.note}</Fact>
            </Facts>
          }
        >
          {source.plans.totalCount > 0 && (
            <List
              title={entity.listed(entity.kinds.Plan)}
              list={source.plans}
              next={nextOf(NextPlansDocument, source)}
              keyOf={(plan) => plan.id}
            >
              {(plan) => (
                <>
                  <Named thing={plan} />{' '}
                  <span className="entity-share">{entity.quotes(plan.evidence.totalCount)}</span>{' '}
                  <Link to={placeOf(source.id, plan.span.startLine)}>{entity.wholeText}</Link>
                </>
              )}
            </List>
          )}
        </Page>
      )}
    </Fetched>
  );
}
