/** Bodies that take part in made-up plans: those of one municipality, and those that many have to do with. */

import type { Dice } from './dice.js';
import { capital, type MadeMunicipality } from './municipalities.js';
import type { Prefecture } from './prefectures.js';
import type { Topic } from './vocabulary.js';

/** A body, as it is declared. */
export interface MadeOrganization {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly named: boolean;
  /** Whether it is declared in organizations.yaml, not in a plan. */
  readonly shared: boolean;
  /** The body of the same municipality that it is part of, when its own name begins with that one's. */
  readonly partOf?: MadeOrganization;
}

/** What such bodies are called after the name of a municipality or prefecture. */
type Form = readonly [slug: string, name: string, nameEn: string, kind: string];

const localForms: readonly Form[] = [
  ['manufacturers', 'ものづくり協議会', 'Manufacturers’ Council', 'council'],
  ['shops', '商店会連合会', 'Federation of Shopkeepers’ Associations', 'merchant_group'],
  ['centre', '産業会館', 'Industry Hall', 'facility'],
  ['young-leaders', '青年会議所', 'Junior Chamber', 'cross_sector_group'],
  ['founders', '起業家クラブ', 'Entrepreneurs’ Club', 'founder_group'],
  ['consortium', '未来産業共創会議', 'Future Industry Co-creation Conference', 'consortium'],
];

const collectiveForms: readonly Form[] = [
  ['businesses', '事業者', 'Businesses', 'business_group'],
  ['small-businesses', '中小企業', 'Small and medium-sized businesses', 'business_group'],
  ['shopkeepers', '商店主', 'Shopkeepers', 'merchant_group'],
  ['banks', '金融機関', 'Financial institutions', 'business_group'],
  ['universities', '大学', 'Universities', 'other_group'],
  ['residents', '住民', 'Residents', 'other_group'],
];

const prefecturalForms: readonly Form[] = [
  ['industry-agency', '産業振興公社', 'Industry Promotion Corporation', 'facility'],
  [
    'small-business-federation',
    '中小企業団体中央会',
    'Federation of Small Business Associations',
    'commerce_group',
  ],
  ['advisors', '経営アドバイザー協会', 'Association of Management Advisors', 'advisor'],
];

/** The bodies of a municipality, named and collective. */
export function localOrganizations(municipality: MadeMunicipality): readonly MadeOrganization[] {
  const { name, place, unit, kind } = municipality;
  const small = kind === 'TOWN' || kind === 'VILLAGE';
  const chamber = named(small ? place.name + unit : place.name, municipality, [
    ...(small
      ? (['society', '商工会', 'Society of Commerce and Industry', 'society_of_commerce'] as const)
      : (['chamber', '商工会議所', 'Chamber of Commerce and Industry', 'chamber_of_commerce'] as const)),
  ]);
  const youth: MadeOrganization = {
    ...{
      slug: `${chamber.slug}-youth`,
      name: `${chamber.name}青年部`,
      nameEn: `${chamber.nameEn}, Youth Section`,
    },
    ...{ kind: 'working_group', named: true, shared: false, partOf: chamber },
  };
  return [
    chamber,
    youth,
    ...localForms.map((form) => named(name, municipality, form)),
    ...collectiveForms.map(([slug, noun, nameEn, group]) => ({
      ...{ slug, name: `${unit}内${noun}`, nameEn: `${nameEn} of the municipality`, kind: group },
      ...{ named: false, shared: false },
    })),
  ];
}

/** The bodies of a prefecture. */
export function prefecturalOrganizations({ name, romaji }: Prefecture): readonly MadeOrganization[] {
  return prefecturalForms.map(([slug, noun, nameEn, kind]) => ({
    ...{ slug: `${romaji}-${slug}`, name: name + noun, nameEn: `${capital(romaji)} ${nameEn}`, kind },
    ...{ named: true, shared: true },
  }));
}

const nationwide: readonly Form[] = [
  ['council', '全国協議会', 'National Council', 'council'],
  ['alliance', '推進アライアンス', 'Alliance', 'consortium'],
  ['study-group', '研究会', 'Study Group', 'working_group'],
];

/** Bodies of the whole country, each for a theme. */
export function nationalOrganizations(topics: readonly Topic[], dice: Dice): readonly MadeOrganization[] {
  const made = topics.flatMap(({ theme, term }) =>
    dice.some(nationwide, dice.between(1, 3)).map(([slug, noun, nameEn, kind]): MadeOrganization => ({
      ...{ slug: `${theme.slug}-${slug}`, name: term + noun, nameEn: `${nameEn} for ${theme.nameEn}`, kind },
      ...{ named: true, shared: true },
    })),
  );
  return dice.shuffled(made);
}

function named(
  prefix: string,
  { place }: MadeMunicipality,
  [slug, noun, nameEn, kind]: Form,
): MadeOrganization {
  return {
    slug,
    name: prefix + noun,
    nameEn: `${capital(place.romaji)} ${nameEn}`,
    kind,
    named: true,
    shared: false,
  };
}
