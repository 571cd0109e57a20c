/** `tsunagu releases`: lists the releases that are kept. */

import { kinds } from '../model/kinds.js';
import type { ReleaseInfo } from '../model/release.js';
import { currentSequence, keptReleases } from '../graph/questions/releases.js';
import type { Environment } from '../local/home.js';
import { progressLine } from '../local/progress-line.js';

import { orSayWhere } from './out-of-reach.js';
import { unlessStopped, untilStopped } from './signals.js';
import { chooseStore, joinChosen } from './store-choice.js';

/** One line a release, the newest load first; the current one is marked with `*`. */
export async function releases({ env }: { readonly env: Environment }): Promise<void> {
  const line = progressLine(process.stderr);
  const stop = untilStopped(line.report);
  try {
    await using open = await joinChosen(chooseStore(env), { env, report: line.report, signal: stop });
    const { store } = open;
    const [current, kept] = await orSayWhere(open, () =>
      unlessStopped(stop, Promise.all([currentSequence(store), keptReleases(store)])),
    );
    line.clear();
    process.stdout.write(listOf(kept, current));
  } catch (error) {
    if (!stop.aborted) throw error;
    line.clear();
    process.stderr.write('Stopped.\n');
    process.exitCode = 1;
  } finally {
    line.clear();
  }
}

function listOf(kept: readonly ReleaseInfo[], current: number | null): string {
  if (kept.length === 0) return 'No release has been loaded yet. Run: tsunagu load\n';
  const lines = kept.map(({ id, sequence, createdAt, counts }) => {
    const things = kinds.reduce((sum, kind) => sum + counts[kind], 0);
    const mark = sequence === current ? '*' : ' ';
    return `${mark} ${id}  ${createdAt}  ${String(counts.Program)} programs, ${String(things)} things\n`;
  });
  return lines.join('');
}
