import type { Reading } from '../../model/reading.js';
import { acceptedAspects } from '../../model/shape.js';
import { bytesOfLinkSet, codeExpression, type LinkSet, linkSet } from '../link-set.js';
import type { Question } from '../question.js';

/** All evidence inside the reading, by the ordinals of the release's evidence. It has one key, 0. */
export function allEvidence(
  reading: Reading,
  { first, count }: { readonly first: number; readonly count: number },
): Question<number, LinkSet> {
  return {
    name: 'allEvidence',
    cypher: `RETURN key, COLLECT {
  MATCH (item:Entity)
  WHERE item.nid >= $base + $first AND item.nid < $base + $first + $count AND item.aspect IN $aspects
  RETURN ${codeExpression('(item.nid - $base)', '0')}
} AS answer`,
    parameters: { aspects: acceptedAspects(reading), first, count },
    variant: reading.code,
    decode: (codes) => linkSet(codes as readonly number[], false),
    bytesOf: bytesOfLinkSet,
  };
}
