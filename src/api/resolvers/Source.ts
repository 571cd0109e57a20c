/** 出典, and stretches of it. */

import { then } from '../../graph/maybe-promise.js';
import { textsOfSources } from '../../graph/questions/texts.js';
import { evidenceOfSources } from '../../graph/walks/evidence.js';
import { plansOfSources } from '../../graph/walks/structure.js';
import type { SourceResolvers, SpanResolvers } from '../__generated__/resolvers.js';
import { connecting, scopeOf } from '../connect.js';
import { cutsOf } from '../passages.js';
import { followAlways } from '../references.js';

export const Source: SourceResolvers = {
  text: (parents) =>
    then(
      scopeOf(parents).ask(
        textsOfSources,
        parents.map(({ ordinal }) => ordinal),
      ),
      (texts) => texts.map((text) => text?.text ?? null),
    ),
  plans: connecting(plansOfSources),
  evidence: connecting(evidenceOfSources),
};

export const Span: SpanResolvers = {
  source: (parents) => followAlways(parents, ({ place }) => place.source),
  startLine: (parents) => parents.map(({ place }) => place.startLine),
  endLine: (parents) => parents.map(({ place }) => place.endLine),
  start: (parents) => parents.map(({ place }) => place.start),
  end: (parents) => parents.map(({ place }) => place.end),
  text: (parents) =>
    then(
      cutsOf(parents, ({ place }) => place.source),
      (cuts) => parents.map(({ place }, index) => cuts[index]?.(place.start, place.end) ?? ''),
    ),
};
