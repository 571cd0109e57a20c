import type { Reading } from '../../model/reading.js';
import { releaseSpan } from '../../model/release.js';
import { acceptedAspects } from '../../model/shape.js';
import { bytesOfLinkSet, linkFactor, type LinkSet, linkSet } from '../link-set.js';
import type { Question } from '../question.js';

/** All evidence inside the reading. It has one key, 0. */
export function allEvidence(reading: Reading): Question<number, LinkSet> {
  return {
    name: 'allEvidence',
    cypher: `RETURN index, COLLECT {
  MATCH (item:Evidence) WHERE item.nid >= $base AND item.nid < $base + ${String(releaseSpan)} AND item.aspect IN $aspects
  RETURN (item.nid - $base) * ${String(linkFactor)}
} AS answer`,
    parameters: { aspects: acceptedAspects(reading) },
    variant: reading.code,
    decode: (codes) => linkSet(codes as readonly number[], false),
    bytesOf: bytesOfLinkSet,
  };
}
