/** What differs between two releases. */

import { countsOf } from '../../graph/diff/release-diff.js';
import type {
  ChangeConnectionResolvers,
  ChangeEdgeResolvers,
  ChangeResolvers,
  ReleaseDiffResolvers,
} from '../__generated__/resolvers.js';
import { changeCursor, changesAt, connectChanges, partOf, thingsOf } from '../diffs.js';
import { releaseModel } from '../releases.js';

import { pageInfoOf, positions } from './connections.js';

export const ReleaseDiff: ReleaseDiffResolvers = {
  from: (diffs) => diffs.map(({ from }) => releaseModel(from.view.info, from)),
  to: (diffs) => diffs.map(({ to }) => releaseModel(to.view.info, to)),
  counts: (diffs) =>
    diffs.map(({ diff }) => countsOf(diff).map((count) => ({ ...count, what: partOf(count.what) }))),
  added: (diffs, args) => diffs.map((diff) => connectChanges(diff, 'added', args)),
  removed: (diffs, args) => diffs.map((diff) => connectChanges(diff, 'removed', args)),
  changed: (diffs, args) => diffs.map((diff) => connectChanges(diff, 'changed', args)),
};

export const ChangeConnection: ChangeConnectionResolvers = {
  edges: (connections) =>
    connections.map((connection) => positions(connection.page).map((index) => ({ connection, index }))),
  nodes: (connections) =>
    Promise.all(connections.map((connection) => changesAt(connection, positions(connection.page)))),
  pageInfo: (connections) =>
    connections.map((connection) => pageInfoOf(connection.page, (index) => changeCursor(connection, index))),
  totalCount: (connections) => connections.map(({ page }) => page.size),
};

export const ChangeEdge: ChangeEdgeResolvers = {
  cursor: (edges) => edges.map(({ connection, index }) => changeCursor(connection, index)),
  node: async (edges) => {
    const connections = [...new Set(edges.map(({ connection }) => connection))];
    const told = await Promise.all(
      connections.map((connection) => changesAt(connection, positions(connection.page))),
    );
    const byConnection = new Map(connections.map((connection, index) => [connection, told[index]]));
    return edges.map(
      ({ connection, index }) =>
        byConnection.get(connection)?.[index - connection.page.start] ??
        new RangeError('No change stands there.'),
    );
  },
};

export const Change: ChangeResolvers = {
  what: (changes) => changes.map(({ what }) => partOf(what)),
  node: (changes) => thingsOf(changes, (difference) => ('thing' in difference ? difference.thing : null)),
  subject: (changes) =>
    thingsOf(changes, (difference) => ('subject' in difference ? difference.subject : null)),
  object: (changes) => thingsOf(changes, (difference) => ('object' in difference ? difference.object : null)),
};
