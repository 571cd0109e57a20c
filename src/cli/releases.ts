/** `tsunagu releases`: lists the releases that are kept. */

import { kinds } from '../model/kinds.js';
import { currentSequence, keptReleases } from '../graph/questions/releases.js';
import type { Environment } from '../local/home.js';
import { progressLine } from '../local/progress-line.js';

import { orSayWhere } from './out-of-reach.js';
import { untilStopped } from './signals.js';
import { chooseStore, joinChosen } from './store-choice.js';

/** One line a release, the newest load first; the current one is marked with `*`. */
export async function releases({ env }: { readonly env: Environment }): Promise<void> {
  const line = progressLine(process.stderr);
  await using open = await joinChosen(chooseStore(env), { env, report: line.report, signal: untilStopped() });
  const { current, kept } = await orSayWhere(open, async () => ({
    current: await currentSequence(open.store),
    kept: await keptReleases(open.store),
  })).finally(() => {
    line.clear();
  });
  if (kept.length === 0) process.stdout.write('No release has been loaded yet. Run: tsunagu load\n');
  for (const { id, sequence, createdAt, counts } of kept) {
    const things = kinds.reduce((sum, kind) => sum + counts[kind], 0);
    process.stdout.write(
      `${sequence === current ? '*' : ' '} ${id}  ${createdAt}  ${String(counts.Program)} programs, ${String(things)} things\n`,
    );
  }
}
