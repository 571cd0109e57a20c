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
  const { entity, fields } = useTexts();
  return (
    <Fetched document={EntitySourceDocument} kind="Source" id={id}>
      {(source) => (
        <Page
          kind="Source"
          title={source.title}
          facts={
            <Facts>
              <Fact name={fields.publisher}>{source.publisher}</Fact>
              <Fact name={fields.url}>{source.url && <Website url={source.url} />}</Fact>
              <Fact name={fields.retrieved}>{source.retrieved}</Fact>
              <Fact name={fields.license}>{source.license}</Fact>
              <Fact name="SHA-256">
                {source.sha256 && <code className="entity-hash">{source.sha256}</code>}
              </Fact>
              <Fact name={fields.note}>{source.note}</Fact>
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
