/** The tables that plans refer to: municipalities, categories, industries, and organizations of no single municipality. */

import type { CategoryFact, Name, OrganizationFact } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import { idOf } from '../model/kinds.js';

import { checkCode, checkCorporateNumber, checkPrefecture } from './check-codes.js';
import { each } from './decode.js';
import { defined } from './defined.js';
import type { DeclaredOrganizationSeed } from './organization-shape.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type {
  CategoriesSeed,
  IndustriesSeed,
  MunicipalitiesSeed,
  OrganizationsSeed,
} from './table-shapes.js';
import type { World } from './world.js';

/** Declares the municipalities, each with a sound code of its own, in its prefecture. */
export function addMunicipalities(world: World, { municipalities }: MunicipalitiesSeed, root: Spot): void {
  const codes = new Map<string, string>();
  for (const [seed, spot] of each(municipalities, at(root, 'municipalities'))) {
    checkCode(world.report, seed.code, at(spot, 'code'));
    checkPrefecture(world.report, seed, spot);
    checkCorporateNumber(world.report, seed.corporateNumber, at(spot, 'corporateNumber'));
    const twin = codes.get(seed.code);
    if (twin !== undefined) {
      world.report.add(
        at(spot, 'code'),
        {
          en: `The code ${seed.code} is that of \`${twin}\` too.`,
          ja: `コード ${seed.code} は \`${twin}\` にも使われています。`,
        },
        { en: 'Correct one of the two.', ja: 'どちらかを直してください。' },
      );
    }
    codes.set(seed.code, seed.slug);
    const sources = sourcesOf(world, seed.sources, at(spot, 'sources'));
    const fact = defined({ ...seed, id: idOf('Municipality', seed.code), sources });
    world.municipalities.declare(seed.slug, fact, at(spot, 'slug'));
  }
}

/** Declares the schemes, each with its categories in the order of their numbers. */
export function addCategories(world: World, { schemes }: CategoriesSeed, root: Spot): void {
  for (const [{ scheme, categories }, spot] of each(schemes, at(root, 'schemes'))) {
    const facts = new Map<number, CategoryFact>();
    for (const [{ number, name, nameEn }, place] of each(categories, at(spot, 'categories'))) {
      if (facts.has(number)) {
        world.report.add(
          at(place, 'number'),
          { en: `Category ${number} stands twice.`, ja: `取組区分 ${number} が重複しています。` },
          {
            en: 'Number the categories of a scheme apart.',
            ja: '一つの制度の取組区分には別々の番号を付けてください。',
          },
        );
      }
      facts.set(number, { id: idOf('Category', `${scheme}-${number}`), scheme, number, name, nameEn });
    }
    const inOrder = [...facts.values()].sort((a, b) => a.number - b.number);
    world.schemes.declare(scheme, inOrder, at(spot, 'scheme'));
  }
}

/** Declares the classes. */
export function addIndustries(world: World, { classes }: IndustriesSeed, root: Spot): void {
  for (const [seed, spot] of each(classes, at(root, 'classes'))) {
    world.industries.declare(
      seed.jsic,
      defined({ ...seed, id: idOf('Industry', seed.jsic) }),
      at(spot, 'jsic'),
    );
  }
}

/** Declares the organizations, under plain slugs. */
export function addOrganizations(world: World, { organizations }: OrganizationsSeed, root: Spot): void {
  for (const [seed, spot] of each(organizations, at(root, 'organizations'))) {
    world.organizations.declare(
      seed.slug,
      organizationFact(world, seed, spot, { key: seed.slug }),
      at(spot, 'slug'),
    );
  }
}

/** An organization as it is declared; `municipality` is its own, when it has a single one. */
export function organizationFact(
  world: World,
  seed: DeclaredOrganizationSeed,
  spot: Spot,
  { key, municipality }: { readonly key: string; readonly municipality?: Id },
): OrganizationFact {
  return defined({
    ...nameOf(seed),
    id: idOf('Organization', key),
    slug: seed.slug,
    municipality,
    kind: seed.kind,
    named: seed.named,
    basis: seed.curated === undefined ? ('STATED' as const) : ('CURATED' as const),
    note: seed.curated ?? seed.note,
    sources: sourcesOf(world, seed.sources, at(spot, 'sources')),
  });
}

/** The four parts of a name, as far as they are given. */
export function nameOf(
  seed: { [Key in keyof Name]: Name[Key] | undefined } & { readonly name: string },
): Name {
  return defined({ name: seed.name, kana: seed.kana, romaji: seed.romaji, nameEn: seed.nameEn });
}

function sourcesOf(world: World, keys: readonly (string | undefined)[], spot: Spot): readonly Id[] {
  return each(keys, spot).flatMap(([key, place]) => world.sources.resolve(key, place)?.fact.id ?? []);
}
