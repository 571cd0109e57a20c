/** The value of one dimension that all of a group have. */

import { then } from '../../graph/maybe-promise.js';
import type { Entity } from '../../graph/scope.js';
import type { GroupKeyResolvers, Language } from '../__generated__/resolvers.js';
import { scopeOf } from '../connect.js';
import type { GroupValue } from '../groups/dimension.js';
import { nameIn } from '../labels.js';
import type { GroupKeyModel } from '../models.js';
import { follow } from '../references.js';
import { inLanguage } from '../term-words.js';

export const GroupKey: GroupKeyResolvers = {
  dimension: (keys) => keys.map(({ dimension }) => dimension.name),
  label: (keys, { language }) => {
    const things = follow(keys, thingOf);
    return then(scopeOf(keys).load(things.filter((thing) => thing !== null)), () =>
      things.map((thing, index) =>
        thing === null ? wordOf(keys[index], language) : titleOf(thing, language),
      ),
    );
  },
  value: (keys) => keys.map(plainOf),
  node: (keys) => follow(keys, thingOf),
};

/** The label of those that have no value. */
const without: Readonly<Record<Language, string>> = { JA: 'なし', EN: 'none' };

function valueOf({ dimension: { grouping }, place }: GroupKeyModel): GroupValue | null {
  return place === grouping.size ? null : grouping.valueAt(place);
}

function thingOf(key: GroupKeyModel): number | null {
  const value = valueOf(key);
  return value !== null && 'thing' in value ? value.thing : null;
}

function plainOf(key: GroupKeyModel): string | null {
  const value = valueOf(key);
  return value !== null && 'plain' in value ? String(value.plain) : null;
}

/** A term in words, any other plain value as it is. */
function wordOf(key: GroupKeyModel | undefined, language: Language): string {
  const value = key === undefined ? null : valueOf(key);
  if (value === null || !('plain' in value)) return without[language];
  return value.words ? inLanguage(value.words, language === 'JA' ? 'ja' : 'en') : String(value.plain);
}

function titleOf(thing: Entity, language: Language): string {
  if ('name' in thing) return nameIn(language, thing).text;
  if ('title' in thing) return thing.title;
  return 'heading' in thing ? thing.heading : thing.id;
}
