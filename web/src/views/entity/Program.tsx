/** 事業. */

import {
  EntityProgramDocument,
  type EntityProgramQuery,
  NextFiguresDocument,
  NextIndustriesDocument,
  NextOrganizationsDocument,
  NextSimilarDocument,
  NextThemesDocument,
} from '../../api/__generated__/graphql.js';
import { PlanPane } from '../../source/PlanPane.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Cited, Parts, Touches } from './lists.js';
import { namedAll, NamedList } from './named-all.js';
import { Near } from './Near.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { SourceHeading } from './SourceHeading.js';
import { Worded } from './Worded.js';

export function ProgramPage({ id }: { readonly id: string }) {
  const { entity } = useTexts();
  return (
    <Fetched document={EntityProgramDocument} kind="Program" id={id}>
      {(program) => (
        <Page
          kind="Program"
          title={program.name}
          also={[program.kana, program.nameEn]}
          within={[program.municipality, ...program.sections]}
          facts={
            <>
              <Known program={program} />
              <Touches
                title={entity.listed(entity.kinds.Theme)}
                links={program.themes}
                next={nextOf(NextThemesDocument, program)}
              />
              <Parts
                title={entity.listed(entity.kinds.Organization)}
                links={program.organizations}
                next={nextOf(NextOrganizationsDocument, program)}
              />
              {program.industries.totalCount > 0 && (
                <Cited
                  title={entity.listed(entity.kinds.Industry)}
                  links={program.industries}
                  next={nextOf(NextIndustriesDocument, program)}
                />
              )}
              <Near
                title={entity.nearPrograms}
                links={program.similar}
                next={nextOf(NextSimilarDocument, program)}
              />
            </>
          }
        >
          <SourceHeading totalCount={program.evidence.totalCount} shown={program.evidence.nodes.length} />
          <PlanPane plan={program.plan} evidence={program.evidence.nodes} isExcerpt />
        </Page>
      )}
    </Fetched>
  );
}

type Found = Extract<EntityProgramQuery['reading']['node'], { readonly __typename: 'Program' }>;

function Known({ program }: { readonly program: Found }) {
  const { entity, fields } = useTexts();
  return (
    <Facts>
      <Fact name={entity.kinds.Municipality}>
        <Named thing={program.municipality} />
      </Fact>
      <Fact name={entity.kinds.Section}>{namedAll(program.sections)}</Fact>
      <Fact name={fields.nameKind}>{entity.nameKinds[program.nameKind]}</Fact>
      <Fact name={fields.instrument}>
        {program.instrument && (
          <Link to={`/list/programs?instrument=${program.instrument.toLowerCase()}`}>
            {entity.instruments[program.instrument]}
          </Link>
        )}
      </Fact>
      <Fact name={fields.summary}>{program.summary && <Worded words={program.summary} />}</Fact>
      <Fact name={fields.variants}>{namedAll(program.variants)}</Fact>
      <Fact name={entity.kinds.Figure}>
        {program.figures.totalCount > 0 && (
          <NamedList list={program.figures} next={nextOf(NextFiguresDocument, program)} />
        )}
      </Fact>
    </Facts>
  );
}
