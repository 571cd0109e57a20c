/** 市区町村. */

import { Fragment } from 'react';

import {
  EntityMunicipalityDocument,
  type EntityMunicipalityQuery,
  NextSimilarMunicipalitiesDocument,
} from '../../api/__generated__/graphql.js';
import { PlanPane } from '../../source/PlanPane.js';
import { Unmarked } from '../../source/Unmarked.js';
import { useLanguage } from '../../state/language.js';
import { useTexts } from '../../texts/texts.js';

import { Fact, Facts } from './Facts.js';
import { Fetched } from './Fetched.js';
import { Parts, Things, Touches } from './lists.js';
import { namedPart } from './named-all.js';
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
              <Touches title={entity.alone} links={place.alone} none={entity.noneFound} />
              <Touches title={entity.gaps} links={place.gaps} none={entity.noneFound} />
              <p className="entity-none">{entity.gapsRoles}</p>
              <Near
                title={entity.nearMunicipalities}
                links={place.similar}
                next={nextOf(NextSimilarMunicipalitiesDocument, place.id)}
              />
              <Things title={entity.listed(entity.kinds.Program)} things={place.programs} />
              <Touches title={entity.listed(entity.kinds.Theme)} links={place.themes} />
              <Parts title={entity.listed(entity.kinds.Organization)} links={place.organizations} />
              <Statements statements={place.statements} />
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
  const { entity } = useTexts();
  const numbers = new Intl.NumberFormat(useLanguage());
  const { population, populationDate, areaKm2 } = place;
  return (
    <Facts>
      <Fact name={entity.code}>{place.code}</Fact>
      <Fact name={entity.corporateNumber}>{place.corporateNumber}</Fact>
      <Fact name={entity.prefecture}>{place.prefecture}</Fact>
      <Fact name={entity.kinds.Plan}>{namedPart(place.allPlans, entity.more)}</Fact>
      <Fact name={entity.period}>{place.allPlans.nodes.map(({ period }) => period.text).join('、')}</Fact>
      <Fact name={entity.population}>
        {population === null
          ? null
          : `${numbers.format(population)}${populationDate === null ? '' : entity.asOf(populationDate)}`}
      </Fact>
      <Fact name={entity.area}>{areaKm2 === null ? null : `${numbers.format(areaKm2)} km²`}</Fact>
      <Fact name={entity.website}>{place.url && <Website url={place.url} />}</Fact>
      <Sources sources={place.sources} />
    </Facts>
  );
}
