/** A document that plans refer to. */

import { EntityDocumentDocument, NextPlansDocument } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';

import { ConcordanceTable } from './ConcordanceTable.js';
import { Fetched } from './Fetched.js';
import { Things } from './lists.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';

export function DocumentPage({ id }: { readonly id: string }) {
  const { entity } = useTexts();
  return (
    <Fetched document={EntityDocumentDocument} kind="Document" id={id}>
      {(document) => (
        <Page
          kind="Document"
          title={document.name}
          facts={
            <Things
              title={entity.listed(entity.kinds.Plan)}
              things={document.plans}
              next={nextOf(NextPlansDocument, document)}
            />
          }
        >
          <SourceHeading totalCount={document.evidence.totalCount} />
          <ConcordanceTable evidence={document.evidence} thing={document} />
        </Page>
      )}
    </Fetched>
  );
}
