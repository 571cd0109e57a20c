/** Which releases there are, and which is current. Asked anew by every request: it is the one thing that changes. */

import { integer, list, record, text } from '../../model/decode.js';
import { type Kind, kinds } from '../../model/kinds.js';
import { releaseFormat, type ReleaseInfo } from '../../model/release.js';
import type { Store } from '../store.js';

/** Where the pointer stood while the question was answered. */
export interface Pointed {
  readonly sequence: number;
  /** False when a load is about to move it. */
  readonly isSteady: boolean;
}

/**
 * Null before the first load. The pointer is one whole number, so that it is never seen half moved: the sequence of the current
 * release, and the same below zero while a load is about to move it.
 */
export async function pointed(store: Store, signal?: AbortSignal): Promise<Pointed | null> {
  const rows = await store.read(
    '// currentSequence\nMATCH (pointer:Pointer) RETURN pointer.sequence AS answer',
    {},
    signal,
  );
  const answer = (rows[0]?.['answer'] ?? null) as number | null;
  return answer === null ? null : { sequence: Math.abs(answer), isSteady: answer > 0 };
}

/** Null before the first load. */
export async function currentSequence(store: Store): Promise<number | null> {
  return (await pointed(store))?.sequence ?? null;
}

/** Newest load first; those of another form than ours are as good as gone. */
export async function keptReleases(store: Store, signal?: AbortSignal): Promise<readonly ReleaseInfo[]> {
  const rows = await store.read(
    `// keptReleases
MATCH (release:Release {format: $format})
RETURN properties(release) AS answer ORDER BY release.sequence DESC`,
    { format: releaseFormat },
    signal,
  );
  return rows.map(({ answer }) => decodeRelease(answer));
}

const storedRelease = record({
  id: text,
  sequence: integer,
  searchSlot: integer,
  contentHash: text,
  createdAt: text,
  counts: list(integer),
  shapes: list(text),
});

function decodeRelease(properties: unknown): ReleaseInfo {
  const { counts, shapes, ...release } = storedRelease(properties, 'release');
  return {
    ...release,
    counts: Object.fromEntries(kinds.map((kind, index) => [kind, counts[index] ?? 0])) as Record<
      Kind,
      number
    >,
    shapes: shapes.map((codes) => codes.split(' ').map(Number)),
  };
}

/** The form in which a release's node holds what describes it. */
export function encodeRelease({
  counts,
  shapes,
  ...release
}: ReleaseInfo): Readonly<Record<string, unknown>> {
  return {
    ...release,
    format: releaseFormat,
    counts: kinds.map((kind) => counts[kind]),
    shapes: shapes.map((codes) => codes.join(' ')),
  };
}
