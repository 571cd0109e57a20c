/** Searching, and completing what is typed: the arguments checked, the finds as a connection. */

import { Fault } from '../model/errors.js';
import type { Kind } from '../model/kinds.js';
import { occurrences, type SearchedText, type SearchQuery, searchQuery } from '../model/search-words.js';
import { searchedKinds, suggestedKinds, textsOfThing } from '../model/searched-texts.js';
import { linkFactor, type LinkSet, linkSet } from '../graph/link-set.js';
import { type MaybePromise, then } from '../graph/maybe-promise.js';
import {
  completions,
  completionsMost,
  type OrdinalRange,
  searchedThings,
} from '../graph/questions/search.js';
import type { Entity, Scope } from '../graph/scope.js';
import { recordOf } from '../graph/thing.js';

import type { Kind as KindName } from './__generated__/resolvers.js';
import { paged } from './connect.js';
import type { Context, ResolverLimits } from './context.js';
import { kindName } from './kind-names.js';
import type { SearchConnectionModel } from './models.js';
import type { PageArgs } from './paging.js';

export interface SearchArgs extends PageArgs {
  readonly text: string;
  readonly kinds?: readonly KindName[] | null;
}

/** Throws `Fault` BAD_USER_INPUT for kinds that are not searched and for too long a text. */
export function connectSearch(
  scope: Scope,
  args: SearchArgs,
  { limits }: Context,
): MaybePromise<SearchConnectionModel | Error> {
  const query = checkedQuery(args.text, limits);
  const kinds = chosenKinds(args.kinds, searchedKinds, 'searched');
  return then(found(scope, query), (all) => {
    const set = kinds.length === searchedKinds.length ? all : ofKinds(scope, all, kinds);
    const list = `search ${kinds.join()} ${[query.whole, ...query.parts.map(({ letters }) => letters)].join(' ')}`;
    return paged({ scope, set, list, query }, args);
  });
}

function found(scope: Scope, query: SearchQuery): MaybePromise<LinkSet> {
  if (query.parts.length === 0) return linkSet([], true);
  const answers = scope.ask(searchedThings(query, scope.view.info.searchSlot), [0]);
  return then(answers, ([set = linkSet([], true)]) => set);
}

function ofKinds(scope: Scope, set: LinkSet, kinds: readonly Kind[]): LinkSet {
  const ranges = rangesOf(scope, kinds);
  const codes = Array.from(set.codes).filter((code) => {
    const thing = Math.floor(code / linkFactor);
    return ranges.some(({ from, to }) => from <= thing && thing < to);
  });
  return linkSet(codes, true);
}

function rangesOf({ view }: Scope, kinds: readonly Kind[]): readonly OrdinalRange[] {
  return kinds.map((kind) => ({ from: view.firstOf(kind), to: view.firstOf(kind) + view.info.counts[kind] }));
}

export interface SuggestArgs extends Pick<SearchArgs, 'text' | 'kinds'> {
  readonly limit?: number | null;
}

export interface SuggestionModel {
  readonly text: string;
  readonly matched: string;
  readonly node: Entity;
}

/** Throws `Fault` BAD_USER_INPUT for kinds without names, too long a text and a limit that is none. */
export async function suggest(
  scope: Scope,
  { text, kinds, limit }: SuggestArgs,
  { limits }: Context,
): Promise<readonly SuggestionModel[]> {
  const query = checkedQuery(text, limits);
  const ranges = rangesOf(scope, chosenKinds(kinds, suggestedKinds, 'suggested'));
  const most = checkedLimit(limit ?? 10);
  if (query.parts.length === 0) return [];
  const range = { slot: scope.view.info.searchSlot, ranges };
  const [beginning = []] = await scope.ask(completions(query, 'beginning', range), [0]);
  const [inside = []] =
    beginning.length < most ? await scope.ask(completions(query, 'inside', range), [0]) : [];
  const things = await scope.entities([...beginning, ...inside].slice(0, most));
  return things.map((node) => suggestion(node, query));
}

function suggestion(node: Entity, query: SearchQuery): SuggestionModel {
  const kind = suggestedKinds.find((each) => each === node.__typename);
  if (kind === undefined || !('name' in node)) throw new TypeError(`${node.id} has no name to complete.`);
  const forms = textsOfThing(kind, recordOf(node), { municipality: undefined, quotes: [] }).filter(
    ({ named }) => named,
  );
  const matched =
    forms.find((form) => beginsWith(form, query)) ??
    forms.find((form) => occurrences(query, form).length > 0);
  return { text: node.name, matched: matched?.text ?? node.name, node };
}

/** Whether the query as a whole begins it. */
function beginsWith(form: SearchedText, { whole }: SearchQuery): boolean {
  return occurrences({ parts: [], whole }, form).length > 0;
}

function checkedLimit(limit: number): number {
  if (limit >= 1 && limit <= completionsMost) return limit;
  throw new Fault('BAD_USER_INPUT', `\`limit\` is ${String(limit)}.`, {
    next: `Ask for 1 to ${String(completionsMost)}.`,
  });
}

function checkedQuery(text: string, { maxSearchLetters, maxSearchWords }: ResolverLimits): SearchQuery {
  const query = searchQuery(text);
  const counts = [
    [query.parts.length, maxSearchWords, 'different words'],
    [query.whole.length, maxSearchLetters, 'letters'],
  ] as const;
  for (const [met, most, what] of counts) {
    if (met <= most) continue;
    throw new Fault('BAD_USER_INPUT', `\`text\` has ${String(met)} ${what}.`, {
      next: `Search for at most ${String(most)}.`,
    });
  }
  return query;
}

/** In the order of kinds. */
function chosenKinds(
  names: readonly KindName[] | null | undefined,
  possible: readonly Kind[],
  done: string,
): readonly Kind[] {
  if (names === null || names === undefined) return possible;
  const chosen = possible.filter((kind) => names.includes(kindName(kind)));
  const strange = names.find((name) => !possible.some((kind) => kindName(kind) === name));
  if (strange === undefined && chosen.length > 0) return chosen;
  const what = strange === undefined ? 'is empty' : `names ${strange}, which is not ${done}`;
  throw new Fault('BAD_USER_INPUT', `\`kinds\` ${what}.`, {
    next: `Choose among ${possible.map(kindName).join(', ')}, or leave \`kinds\` out for all of them.`,
  });
}
