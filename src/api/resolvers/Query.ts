/** The root, and every reading below it. */

import type { Kind } from '../../model/kinds.js';
import type { Choices } from '../../model/reading.js';
import { acceptsAll } from '../../model/shape.js';
import { all, type MaybePromise, then } from '../../graph/maybe-promise.js';
import { allEvidence } from '../../graph/questions/all-evidence.js';
import type { Entity, Scope } from '../../graph/scope.js';
import type { Query_ReadingArgs, QueryResolvers } from '../__generated__/resolvers.js';
import type { ListArgs } from '../arrange.js';
import { badInput, filled } from '../bad-input.js';
import { compare } from '../compare.js';
import { connectAll, connectSets, everywhere } from '../connect.js';
import type { Context } from '../context.js';
import { diffOf } from '../diffs.js';
import { byIds, lookUp } from '../lookup.js';
import type { Connection, NodeModel } from '../models.js';
import { pathsBetween } from '../paths.js';
import { connectReleases, releaseModel } from '../releases.js';
import { connectSearch, suggest } from '../search.js';
import { connectProgramPairs } from '../similarity.js';

export const Query: QueryResolvers = {
  reading: (scopes, args, context) => Promise.all(scopes.map((scope) => readingWithin(scope, args, context))),
  node: (scopes, { id }, context) =>
    Promise.all(scopes.map(async (scope) => (await nodes(scope, [id], context))[0] ?? null)),
  nodes(scopes, { ids }, context) {
    if (ids.length > context.limits.maxListLength) {
      const next = `Ask for at most ${String(context.limits.maxListLength)} at once.`;
      throw badInput(`\`ids\` has ${String(ids.length)} entries.`, next);
    }
    return Promise.all(scopes.map((scope) => nodes(scope, ids, context)));
  },
  municipality: byKey('Municipality'),
  plan: byKey('Plan'),
  program: byKey('Program'),
  organization: byKey('Organization'),
  theme: byKey('Theme'),
  municipalities: everythingOf('Municipality'),
  plans: everythingOf('Plan'),
  programs: everythingOf('Program'),
  organizations: everythingOf('Organization'),
  themes: everythingOf('Theme'),
  statements: everythingOf('Statement'),
  sections: everythingOf('Section'),
  figures: everythingOf('Figure'),
  documents: everythingOf('Document'),
  involvements: everythingOf('Involvement'),
  categories: everythingOf('Category'),
  industries: everythingOf('Industry'),
  sources: everythingOf('Source'),
  evidence: (scopes, args) =>
    then(all(scopes.map((scope) => connectEvidenceOf(scope, args))), (each) => each.flat()),
  compare: (scopes, { municipalities }, context) =>
    Promise.all(scopes.map((scope) => compare(scope, municipalities, context))),
  similarPrograms: connectProgramPairs,
  paths: (scopes, args, context) => Promise.all(scopes.map((scope) => pathsBetween(scope, args, context))),
  search: (scopes, args, context) => all(scopes.map((scope) => connectSearch(scope, args, context))),
  suggest: (scopes, args, context) => Promise.all(scopes.map((scope) => suggest(scope, args, context))),
  release: (scopes) => scopes.map((scope) => releaseModel(scope.view.info, scope)),
  releases: (scopes, args, context) =>
    Promise.all(scopes.map((scope) => connectReleases(scope, args, context))),
  diff: (scopes, args, context) => Promise.all(scopes.map((scope) => diffOf(scope, args, context))),
};

/** One thing of a kind by whatever a person knows of it. */
function byKey<K extends Kind>(kind: K) {
  return (
    scopes: readonly Scope[],
    { key }: { readonly key: string },
  ): Promise<readonly (Entity<K> | null)[]> => Promise.all(scopes.map((scope) => lookUp(scope, kind, key)));
}

function everythingOf<K extends Kind>(kind: K) {
  return (scopes: readonly Scope[], args: ListArgs): MaybePromise<readonly (Connection<K> | Error)[]> =>
    connectAll(kind, scopes, args);
}

/** All evidence inside the reading. */
function connectEvidenceOf(
  scope: Scope,
  args: ListArgs,
): MaybePromise<readonly (Connection<'Evidence'> | Error)[]> {
  if (acceptsAll(scope.reading)) return connectAll('Evidence', [scope], args);
  const range = { first: scope.view.firstOf('Evidence'), count: scope.view.info.counts.Evidence };
  return then(scope.ask(allEvidence(scope.reading, range), [0]), (sets) => {
    const lists = sets.map((set) => ({ set, list: 'Evidence', place: everywhere }));
    return connectSets({ scope, kind: 'Evidence', linked: false, lists }, args);
  });
}

async function readingWithin(
  scope: Scope,
  args: Query_ReadingArgs,
  { graph, signal }: Context,
): Promise<Scope> {
  const view = typeof args.release === 'string' ? await graph.release(args.release, signal) : scope.view;
  return scope.within(choicesOf(args), view);
}

/** What is left out, or null, stays as in the enclosing reading. */
function choicesOf({ bases, levels, roles, inherit, narrower }: Query_ReadingArgs): Choices {
  return {
    ...(bases ? { bases: chosen('bases', bases) } : {}),
    ...(levels ? { levels: chosen('levels', levels) } : {}),
    ...(roles ? { roles: chosen('roles', roles) } : {}),
    ...(typeof inherit === 'boolean' ? { inherit } : {}),
    ...(typeof narrower === 'boolean' ? { narrower } : {}),
  };
}

function chosen<Word>(argument: string, words: readonly Word[]): readonly Word[] {
  const next = `Name at least one, or leave \`${argument}\` out to keep those of the enclosing reading.`;
  return filled(argument, words, next);
}

/** Things and releases by id, in the order asked. */
async function nodes(
  scope: Scope,
  ids: readonly string[],
  { graph, signal }: Context,
): Promise<readonly (NodeModel | null)[]> {
  const things = await byIds(scope, ids);
  if (!ids.some((id) => id.startsWith('Release:'))) return things;
  const releases = await graph.releases(signal);
  return Promise.all(
    ids.map(async (id, index) => {
      const info = releases.find((release) => release.id === id);
      if (info === undefined) return things[index] ?? null;
      return releaseModel(info, scope.within({}, await graph.release(id, signal)));
    }),
  );
}
