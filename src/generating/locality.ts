/** What a municipality likes to write of: some themes more than others, and the bodies it has to do with. */

import type { ThemeFact } from '../model/dataset.js';

import type { Dice } from './dice.js';
import { type MadeMunicipality } from './municipalities.js';
import { localOrganizations, type MadeOrganization, prefecturalOrganizations } from './organizations.js';
import type { Popularity } from './popularity.js';
import type { Topic, Vocabulary } from './vocabulary.js';

/** What all plans of a world have in common. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly nationals: Popularity<MadeOrganization>;
}

/** How many themes a municipality comes back to. */
const favourites = 12;

export class Locality {
  readonly municipality: MadeMunicipality;
  readonly vocabulary: Vocabulary;
  readonly #nationals: Popularity<MadeOrganization>;
  readonly #prefecturals: readonly MadeOrganization[];
  readonly #named: readonly MadeOrganization[];
  readonly #collective: readonly MadeOrganization[];
  readonly #favourites: readonly ThemeFact[];

  /** The same for every plan of the municipality. */
  constructor(municipality: MadeMunicipality, { vocabulary, nationals }: Surroundings, dice: Dice) {
    const locals = localOrganizations(municipality);
    this.municipality = municipality;
    this.vocabulary = vocabulary;
    this.#nationals = nationals;
    this.#prefecturals = prefecturalOrganizations(municipality.prefecture);
    this.#named = locals.filter(({ named }) => named);
    this.#collective = locals.filter(({ named }) => !named);
    this.#favourites = vocabulary.someThemes(favourites, dice);
  }

  topic(dice: Dice): Topic {
    if (dice.chance(0.3)) return this.vocabulary.topic(dice);
    return this.vocabulary.about(dice.pick(this.#favourites), dice);
  }

  /** A body with a name of its own; the most popular are met all over the country. */
  partner(dice: Dice): MadeOrganization {
    if (dice.chance(0.6)) return dice.pick(this.#named);
    return dice.chance(0.3) ? dice.pick(this.#prefecturals) : this.#nationals.pick(dice);
  }

  /** 区内事業者, 市内商店主 … */
  collective(dice: Dice): MadeOrganization {
    return dice.pick(this.#collective);
  }
}
