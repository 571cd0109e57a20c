/** Something that a path meets, by its kind and its name; of a section, whose it is. */

import type { PathThingFragment } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { nameOf } from '../../ui/names.js';

export function Thing({ thing }: { readonly thing: PathThingFragment }) {
  const { kinds } = useTexts();
  const name = useThingName();
  return (
    <>
      <small className="path-kind">{kinds[thing.__typename]}</small> <b>{name(thing)}</b>
    </>
  );
}

/** Names of things as they stand on a path. */
export function useThingName(): (thing: PathThingFragment) => string {
  const { path: texts } = useTexts();
  return (thing) => {
    const { text } = nameOf(thing);
    return thing.__typename === 'Section' ? texts.of(nameOf(thing.plan.municipality).text, text) : text;
  };
}
