/** What a client accepts, as its header weighs it: of what we offer, what it likes best (RFC 9110, section 12.5). */

interface Range {
  readonly value: string;
  readonly weight: number;
}

/** How closely a range names an offer; 0 where it does not. */
type Closeness = (range: string, offer: string) => number;

/** Undefined where none will do; parameters of media types do not matter. */
export function preferredType<Type extends string>(
  header: string | undefined,
  types: readonly Type[],
): Type | undefined {
  return preferred(header, types, (range, type) => {
    if (range === type) return 3;
    if (range === '*/*') return 1;
    return range === `${type.slice(0, type.indexOf('/'))}/*` ? 2 : 0;
  });
}

/** Undefined where none will do; `en-GB` is English. */
export function preferredLanguage<Language extends string>(
  header: string | undefined,
  languages: readonly Language[],
): Language | undefined {
  return preferred(header, languages, (range, language) => {
    if (range === '*') return 1;
    return range === language || range.startsWith(`${language}-`) ? 2 : 0;
  });
}

/** The first offer where the header says nothing. Among equal ones the closest comes first, then the one that is named first. */
function preferred<Offer extends string>(
  header: string | undefined,
  offers: readonly Offer[],
  closenessOf: Closeness,
): Offer | undefined {
  const ranges = rangesOf(header ?? '');
  if (ranges.length === 0) return offers[0];
  const [best] = offers
    .map((offer) => ({ offer, ...bestFor(offer, ranges, closenessOf) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.closeness - a.closeness || a.place - b.place);
  return best?.offer;
}

/** The closest range decides: `ja;q=0, *` takes everything but Japanese. */
function bestFor(offer: string, ranges: readonly Range[], closenessOf: Closeness) {
  let best = { closeness: 0, weight: 0, place: 0 };
  for (const [place, { value, weight }] of ranges.entries()) {
    const closeness = closenessOf(value, offer);
    const isBetter = closeness === best.closeness ? weight > best.weight : closeness > best.closeness;
    if (closeness > 0 && isBetter) best = { closeness, weight, place };
  }
  return best;
}

function rangesOf(header: string): readonly Range[] {
  return header
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [value = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice('q='.length) ?? 1;
      return { value, weight: Number(weight) };
    })
    .filter(({ value }) => value !== '');
}
