/** The municipalities of a made-up world: real prefectures, forms of codes and shares of kinds; the places are made up. */

import { groupBy } from '../model/group.js';
import type { MunicipalityKind } from '../model/terms.js';

import { Codes } from './codes.js';
import type { Dice } from './dice.js';
import { type PlaceName, placeNames } from './place-names.js';
import type { Prefecture } from './prefectures.js';
import { type Share, sharesOf } from './shares.js';

/** A municipality, as plans and the table of municipalities speak of it. */
export interface MadeMunicipality extends PlaceName {
  readonly code: string;
  readonly slug: string;
  readonly nameEn: string;
  readonly kind: MunicipalityKind;
  readonly prefecture: Prefecture;
  readonly place: PlaceName;
  /** 区, 市, 町 or 村. */
  readonly unit: string;
  readonly population: number;
  readonly areaKm2: number;
}

interface KindForm {
  readonly unit: string;
  readonly kana: string;
  readonly romaji: string;
  readonly en: string;
  /** Least and most inhabitants. */
  readonly people: readonly [number, number];
}

const city = { unit: '市', kana: 'し', romaji: 'shi', en: 'City' };

const forms: Readonly<Record<MunicipalityKind, KindForm>> = {
  SPECIAL_WARD: { unit: '区', kana: 'く', romaji: 'ku', en: 'City', people: [60_000, 940_000] },
  DESIGNATED_CITY: { ...city, people: [680_000, 3_770_000] },
  CITY: { ...city, people: [20_000, 600_000] },
  TOWN: { unit: '町', kana: 'まち', romaji: 'machi', en: 'Town', people: [3_000, 50_000] },
  VILLAGE: { unit: '村', kana: 'むら', romaji: 'mura', en: 'Village', people: [200, 6_000] },
};

/** By prefecture, then by code. */
export function makeMunicipalities(count: number, dice: Dice): readonly MadeMunicipality[] {
  const places = namesWithTwins(count, dice.fork('places'));
  const shares = [...groupBy(sharesOf(count), ({ prefecture }) => prefecture)];
  const slugs = new Set<string>();
  let next = 0;
  return shares.flatMap(([prefecture, own]) => {
    const codes = new Codes(prefecture);
    const made = own.flatMap(({ kind, count: some }) =>
      Array.from({ length: some }, () => {
        const place = places[next++ % places.length] ?? { name: '', kana: '', romaji: '' };
        return municipality({ prefecture, kind }, [codes.next(kind), place], slugs, dice);
      }),
    );
    return made.sort((a, b) => Number(a.code) - Number(b.code));
  });
}

/** One place in fifty has the name of another one, some way off: most often in another prefecture. */
function namesWithTwins(count: number, dice: Dice): readonly PlaceName[] {
  const names = placeNames(count, dice);
  const apart = 500;
  return names.map((name, index) =>
    index >= apart && dice.chance(0.02) ? (names[index - apart] ?? name) : name,
  );
}

function municipality(
  { prefecture, kind }: Omit<Share, 'count'>,
  [code, place]: readonly [string, PlaceName],
  slugs: Set<string>,
  worldDice: Dice,
): MadeMunicipality {
  const form = forms[kind];
  const dice = worldDice.fork(code);
  const [least, most] = form.people;
  return {
    ...{ code, kind, prefecture, place, unit: form.unit },
    slug: freeSlug(slugs, place.romaji, prefecture.romaji),
    name: place.name + form.unit,
    kana: place.kana + form.kana,
    romaji: `${place.romaji}-${form.romaji}`,
    nameEn: `${capital(place.romaji)} ${form.en}`,
    population: Math.round(least * (most / least) ** dice.fraction()),
    areaKm2: Math.round(100 * 10 * 80 ** dice.fraction()) / 100,
  };
}

/** Of places that are read alike the later ones have their prefecture in their slugs, and if need be a number. */
function freeSlug(slugs: Set<string>, romaji: string, prefecture: string): string {
  let slug = romaji;
  for (let count = 1; slugs.has(slug); count += 1) {
    slug = `${romaji}-${prefecture}${count === 1 ? '' : `-${String(count)}`}`;
  }
  slugs.add(slug);
  return slug;
}

/** `Sumida` of `sumida`. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
