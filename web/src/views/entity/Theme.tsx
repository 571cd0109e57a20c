/** テーマ: a concordance of all quotes for it, and who does not write of it. */

import {
  EntityThemeDocument,
  type EntityThemeQuery,
  NextCoOccurringDocument,
  NextMunicipalitiesDocument,
  NextOrganizationsDocument,
  NextProgramsDocument,
  NextSilentDocument,
} from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';

import { ConcordanceTable } from './ConcordanceTable.js';
import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { List } from './List.js';
import { Things, Touches } from './lists.js';
import { namedAll } from './named-all.js';
import { nextIn, nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';

export function ThemePage({ id }: { readonly id: string }) {
  const { entity, fields } = useTexts();
  return (
    <Fetched document={EntityThemeDocument} kind="Theme" id={id}>
      {(theme, { reading: { silent } }) => (
        <Page
          kind="Theme"
          title={theme.name}
          also={[theme.kana, theme.nameEn]}
          within={[theme.broader]}
          facts={
            <>
              <Facts>
                <Fact name={fields.scopeNote}>{theme.scopeNote?.text}</Fact>
                <Fact name={fields.lexicon}>{theme.lexicon.join('、')}</Fact>
                <Fact name={fields.aliases}>{theme.aliases.join('、')}</Fact>
                <Fact name={fields.narrower}>{namedAll(theme.narrower)}</Fact>
              </Facts>
              <Touches
                title={entity.listed(entity.kinds.Municipality)}
                links={theme.municipalities}
                next={nextOf(NextMunicipalitiesDocument, theme)}
              />
              {silent.totalCount > 0 && (
                <Things
                  title={entity.silent}
                  things={silent}
                  next={nextIn(NextSilentDocument, theme.id, ({ reading: { page } }) => page)}
                />
              )}
              {silent.totalCount > 0 && <p className="entity-none">{entity.notWritten}</p>}
              <Touches
                title={entity.listed(entity.kinds.Program)}
                links={theme.programs}
                next={nextOf(NextProgramsDocument, theme)}
              />
              <Touches
                title={entity.actors}
                links={theme.organizations}
                next={nextOf(NextOrganizationsDocument, theme)}
              />
              <Together theme={theme} />
            </>
          }
        >
          <SourceHeading totalCount={theme.evidence.totalCount} />
          <ConcordanceTable evidence={theme.evidence} thing={theme} />
        </Page>
      )}
    </Fetched>
  );
}

type Found = Extract<EntityThemeQuery['reading']['node'], { readonly __typename: 'Theme' }>;

function Together({ theme }: { readonly theme: Found }) {
  const { entity } = useTexts();
  return (
    <List
      title={entity.together}
      list={theme.coOccurring}
      next={nextOf(NextCoOccurringDocument, theme)}
      none={entity.noneFound}
      keyOf={({ node }) => node.id}
    >
      {({ node, count }) => (
        <>
          <Named thing={node} /> <span className="entity-share">{entity.programs(count)}</span>
        </>
      )}
    </List>
  );
}
