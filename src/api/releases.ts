/** Releases as a connection: the newest load first, each named by its id in cursors. */

import { Fault } from '../model/errors.js';
import type { ReleaseInfo } from '../model/release.js';
import type { Scope } from '../graph/scope.js';

import type { Context } from './context.js';
import type { ReleaseConnectionModel, ReleaseModel } from './models.js';
import { type PageArgs, pageOf } from './paging.js';

export function releaseModel(info: ReleaseInfo, scope: Scope): ReleaseModel {
  return { __typename: 'Release', id: info.id, info, scope };
}

export async function connectReleases(
  scope: Scope,
  args: PageArgs,
  { graph, signal }: Context,
): Promise<ReleaseConnectionModel> {
  const infos = await graph.releases(signal);
  const releases = await Promise.all(
    infos.map(async (info) => releaseModel(info, scope.within({}, await graph.release(info.id, signal)))),
  );
  const page = pageOf(releases.length, args, (cursor, argument) => {
    const position = releases.findIndex((_, index) => releaseCursor(releases, index) === cursor);
    if (position >= 0) return position;
    throw new Fault('BAD_USER_INPUT', `The cursor in \`${argument}\` names no release that is kept.`, {
      next: 'Begin again without it.',
    });
  });
  return { releases, page };
}

export function releaseCursor(releases: readonly ReleaseModel[], index: number): string {
  return Buffer.from(releases[index]?.id ?? '').toString('base64url');
}
