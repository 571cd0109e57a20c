/** What an edge must say of its link: read off the evidence inside the reading, and off the place in a list. */

import type { GraphQLObjectType } from 'graphql';

import type { EvidenceFact } from '../../src/model/dataset.js';
import { bases, involvementRoles, levels, matchKinds, roles } from '../../src/model/terms.js';

import { isSuch } from './plain-filters.js';
import type { PlainItem } from './plain-model.js';
import { someEvidence } from './schema-lists.js';

/** The fields of an edge beside its node and its cursor, as a portrait shows them. */
export function plainEdge(edge: GraphQLObjectType, item: PlainItem): Readonly<Record<string, unknown>> {
  const isThemeLink = edge.getInterfaces().some(({ name }) => name === 'ThemeLink');
  const fields = Object.keys(edge.getFields()).filter((field) => field !== 'node' && field !== 'cursor');
  const ofSome = Object.entries(someEvidence).flatMap(([name, link]) => {
    const evidence = (item.evidence ?? []).filter((piece) => isSuch(link, piece));
    return fields
      .filter((field) => edge.getFields()[field]?.args.some((argument) => argument.name === 'link'))
      .map((field) => [name + field, edgeField(field, { ...item, evidence }, isThemeLink)]);
  });
  return Object.fromEntries([
    ...fields.map((field) => [field, edgeField(field, item, isThemeLink)]),
    ...ofSome,
  ]);
}

function edgeField(field: string, item: PlainItem, isThemeLink: boolean): unknown {
  const { evidence = [], inherited, listing, programs = [], overlap } = item;
  switch (field) {
    case 'evidence':
      return shown(evidence.map(({ id }) => id));
    case 'programs':
      return shown(programs);
    case 'bases':
      return among(bases, evidence, ({ basis }) => basis);
    case 'levels':
      return among(levels, evidence, ({ level }) => level);
    case 'roles':
      return isThemeLink
        ? among(roles, evidence, ({ role }) => role)
        : among(involvementRoles, evidence, ({ involvementRole }) => involvementRole);
    case 'wording':
      return [...new Set(evidence.map(({ wording }) => wording))];
    case 'match':
      return among(matchKinds, evidence, ({ match }) => match)[0];
    case 'inherited':
      return inherited;
    case 'position':
      return listing?.position;
    case 'marker':
      return listing?.marker ?? null;
    case 'carried':
      return listing?.carried;
    case 'score':
    case 'jaccard':
      return overlap?.score;
    case 'sharedCount':
    case 'count':
      return overlap?.shared.length;
    case 'unionCount':
      return overlap?.unionCount;
    case 'shared':
      return shown(overlap?.shared ?? []);
    default:
      throw new Error(`No law says what \`${field}\` of an edge is.`);
  }
}

/** The words met in evidence, each once, in the order of the list. */
function among<Word>(
  words: readonly Word[],
  evidence: readonly EvidenceFact[],
  wordOf: (piece: EvidenceFact) => Word | undefined,
): readonly Word[] {
  return words.filter((word) => evidence.some((piece) => wordOf(piece) === word));
}

/** A connection as a portrait shows it inside an edge. */
function shown(ids: readonly string[]): unknown {
  return { totalCount: ids.length, nodes: ids.slice(0, 200).map((id) => ({ id })) };
}
