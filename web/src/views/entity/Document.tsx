/** A document that plans refer to. */

import { EntityDocumentDocument } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';

import { ConcordanceTable } from './ConcordanceTable.js';
import { Fetched } from './Fetched.js';
import { Things } from './lists.js';
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
          facts={<Things title={entity.listed(entity.kinds.Plan)} things={document.plans} />}
        >
          <SourceHeading totalCount={document.evidence.totalCount} />
          <ConcordanceTable evidence={document.evidence} id={document.id} />
        </Page>
      )}
    </Fetched>
  );
}
