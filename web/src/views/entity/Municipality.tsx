/** 市区町村. */

import { Fragment } from 'react';

import {
  EntityMunicipalityDocument,
  type EntityMunicipalityQuery,
  NextAloneDocument,
  NextGapsDocument,
  NextOrganizationsDocument,
  NextPlansDocument,
  NextProgramsDocument,
  NextSimilarDocument,
  NextSourcesDocument,
  NextThemesDocument,
} from '../../api/__generated__/graphql.js';
import { PlanPane } from '../../source/PlanPane.js';
import { Unmarked } from '../../source/Unmarked.js';
import { useLanguage } from '../../state/language.js';
import { useTexts } from '../../texts/texts.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Parts, Things, Touches } from './lists.js';
import { NamedList } from './named-all.js';
import { Near } from './Near.js';
import { nextOf } from './next.js';
import { Page } from './Page.js';
import { Sources } from './Sources.js';
import { Statements } from './Statements.js';
import { Website } from './Website.js';

export function MunicipalityPage({ id }: { readonly id: string }) {
  const { entity } = useTexts();
  return (
    <Fetched document={EntityMunicipalityDocument} kind="Municipality" id={id} isLookedUp>
      {(place) => (
        <Page
          kind="Municipality"
          title={place.name}
          also={[place.kana, place.nameEn]}
          facts={
            <>
              <Register place={place} />
              <Lists place={place} />
            </>
          }
        >
          {place.plans.nodes.map((plan) => (
            <Fragment key={plan.id}>
              <Unmarked lists={[plan.evidence]} />
              <PlanPane plan={plan} evidence={plan.evidence.nodes} />
            </Fragment>
          ))}
          {place.plans.nodes.length < place.plans.totalCount && (
            <p className="entity-none">
              {entity.furtherPlans(place.plans.totalCount - place.plans.nodes.length)}
            </p>
          )}
        </Page>
      )}
    </Fetched>
  );
}

type Place = Extract<EntityMunicipalityQuery['reading']['node'], { readonly __typename: 'Municipality' }>;

function Register({ place }: { readonly place: Place }) {
  const { entity, fields } = useTexts();
  const numbers = new Intl.NumberFormat(useLanguage());
  const { population, populationDate, areaKm2 } = place;
  return (
    <Facts>
      <Fact name={fields.code}>{place.code}</Fact>
      <Fact name={fields.corporateNumber}>{place.corporateNumber}</Fact>
      <Fact name={fields.prefecture}>{place.prefecture}</Fact>
      <Fact name={entity.kinds.Plan}>
        {place.allPlans.totalCount > 0 && (
          <NamedList
            list={place.allPlans}
            next={nextOf(NextPlansDocument, place)}
            noteOf={({ period }) => period.text}
          />
        )}
      </Fact>
      <Fact name={fields.population}>
        {population === null
          ? null
          : `${numbers.format(population)}${populationDate === null ? '' : entity.asOf(populationDate)}`}
      </Fact>
      <Fact name={fields.areaKm2}>{areaKm2 === null ? null : `${numbers.format(areaKm2)} km²`}</Fact>
      <Fact name={fields.url}>{place.url && <Website url={place.url} />}</Fact>
      <Sources sources={place.sources} next={nextOf(NextSourcesDocument, place)} />
    </Facts>
  );
}

function Lists({ place }: { readonly place: Place }) {
  const { entity } = useTexts();
  return (
    <>
      <Touches
        title={entity.alone}
        links={place.alone}
        next={nextOf(NextAloneDocument, place)}
        none={entity.noneFound}
      />
      <Touches
        title={entity.gaps}
        links={place.gaps}
        next={nextOf(NextGapsDocument, place)}
        none={entity.noneFound}
      />
      <p className="entity-none">{entity.gapsRoles}</p>
      <Near
        title={entity.nearMunicipalities}
        links={place.similar}
        next={nextOf(NextSimilarDocument, place)}
      />
      <Things
        title={entity.listed(entity.kinds.Program)}
        things={place.programs}
        next={nextOf(NextProgramsDocument, place)}
      />
      <Touches
        title={entity.listed(entity.kinds.Theme)}
        links={place.themes}
        next={nextOf(NextThemesDocument, place)}
      />
      <Parts
        title={entity.listed(entity.kinds.Organization)}
        links={place.organizations}
        next={nextOf(NextOrganizationsDocument, place)}
      />
      <Statements statements={place.statements} thing={place} />
    </>
  );
}
