/** What a client accepts, as its header weighs it: of what we offer, what it likes best. */

import Negotiator from 'negotiator';

/** The first where the header says nothing, undefined where none will do. All are sent in UTF-8, which a header may ask for. */
export function preferredType<Type extends string>(
  header: string | undefined,
  types: readonly Type[],
): Type | undefined {
  const offers = new Map(types.map((type) => [`${type}; charset=utf-8`, type]));
  const negotiator = new Negotiator({ headers: { accept: saying(header) } });
  return offers.get(negotiator.mediaType([...offers.keys()]) ?? '');
}

/** Those that are named and not forbidden, what is liked best first; in small letters. */
export function acceptedTypes(header: string | undefined): readonly string[] {
  return new Negotiator({ headers: { accept: header ?? '' } }).mediaTypes().map((type) => type.toLowerCase());
}

/** The same of languages; `en-GB` is English. */
export function preferredLanguage<Language extends string>(
  header: string | undefined,
  languages: readonly Language[],
): Language | undefined {
  const negotiator = new Negotiator({ headers: { 'accept-language': saying(header) } });
  return negotiator.language([...languages]) as Language | undefined;
}

/** An empty header says nothing. */
function saying(header: string | undefined): string | undefined {
  return /[^\s,]/.test(header ?? '') ? header : undefined;
}
