/** The vocabulary of themes, from the nested concepts: broader ones before their narrower ones, in the curator's order. */

import type { ThemeFact } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import { idOf } from '../model/kinds.js';
import { matchingKey } from '../model/text.js';

import { each } from './decode.js';
import { defined } from './defined.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import { nameOf } from './tables.js';
import type { ConceptSeed, VocabularySeed } from './vocabulary-shape.js';
import type { World } from './world.js';

/** Declares all themes. */
export function addVocabulary(world: World, { concepts }: VocabularySeed, root: Spot): void {
  const names = new Map<string, string>();
  for (const [concept, spot] of each(concepts, at(root, 'concepts'))) {
    addConcept(world, concept, spot, { names });
  }
}

interface Above {
  /** The theme of each name and alias, by matching key. */
  readonly names: Map<string, string>;
  readonly broader?: Id;
}

function addConcept(world: World, seed: ConceptSeed, spot: Spot, { names, broader }: Above): void {
  const fact = themeFact(seed, broader);
  world.themes.declare(seed.slug, fact, at(spot, 'slug'));
  claimName(world, names, seed, [seed.name, at(spot, 'name')]);
  for (const alias of each(seed.aliases, at(spot, 'aliases'))) claimName(world, names, seed, alias);
  const terms = new Set<string>();
  for (const [term, place] of each(seed.lexicon, at(spot, 'lexicon'))) {
    if (terms.has(term)) {
      world.report.add(
        place,
        { en: `The term 「${term}」 stands twice.`, ja: `語「${term}」が重複しています。` },
        { en: 'Delete one of the two.', ja: 'どちらかを削除してください。' },
      );
    }
    terms.add(term);
  }
  for (const [narrower, place] of each(seed.narrower, at(spot, 'narrower'))) {
    addConcept(world, narrower, place, { names, broader: fact.id });
  }
}

function themeFact(seed: ConceptSeed, broader: Id | undefined): ThemeFact {
  return defined({
    ...nameOf(seed),
    id: idOf('Theme', seed.slug),
    slug: seed.slug,
    nameEn: seed.nameEn,
    aliases: whole(seed.aliases),
    lexicon: whole(seed.lexicon),
    scopeNote: seed.scopeNote,
    broader,
    matches: whole(seed.matches),
  });
}

/** A name or alias means one theme: whoever looks it up gets that one. */
function claimName(
  world: World,
  names: Map<string, string>,
  { slug }: ConceptSeed,
  [name, spot]: readonly [string, Spot],
): void {
  const key = matchingKey(name);
  const owner = names.get(key);
  if (owner === undefined) names.set(key, slug);
  else if (owner !== slug) {
    world.report.add(
      spot,
      {
        en: `「${name}」 is already a name of the theme \`${owner}\`.`,
        ja: `「${name}」はすでにテーマ \`${owner}\` の名称です。`,
      },
      { en: 'Give each theme names of its own.', ja: 'テーマごとに別の名称を付けてください。' },
    );
  }
}

function whole<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  return items.filter((item) => item !== undefined);
}
