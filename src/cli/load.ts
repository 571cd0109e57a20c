/** `tsunagu load`: makes the seeds the current release. */

import { prepare } from '../release/load.js';
import type { Environment } from '../local/home.js';
import { progressLine } from '../local/progress-line.js';

import { describe, loadTelling } from './loading.js';
import { beginOpening } from './opening.js';
import { orSayWhere } from './out-of-reach.js';
import { datasetOf } from './seeds.js';
import { unlessStopped, untilStopped } from './signals.js';
import { chooseStore, joinChosen } from './store-choice.js';

/**
 * Prints one line when it is done; a signal ends it with what was current before. Throws the `Fault`s of reading, starting
 * and loading.
 */
export async function load({
  env,
  seeds,
}: {
  readonly env: Environment;
  readonly seeds: string;
}): Promise<void> {
  const line = progressLine(process.stderr);
  const stop = untilStopped(line.report);
  try {
    const choice = chooseStore(env);
    const { report } = line;
    await using opening = beginOpening(async (signal) => {
      const begun = await joinChosen(choice, { env, report, signal });
      // what is wrong with the store is told when it is loaded
      await prepare(begun.store).catch(() => undefined);
      return begun;
    }, stop);
    const dataset = await datasetOf(seeds, { signal: stop });
    const open = await opening.open;
    const outcome = await orSayWhere(open, () =>
      unlessStopped(stop, loadTelling(open.store, dataset, report)),
    );
    line.clear();
    process.stdout.write(`${describe(outcome)}\n`);
  } catch (error) {
    if (!stop.aborted) throw error;
    line.clear();
    process.stderr.write('Stopped. The release that was current is kept.\n');
    process.exitCode = 1;
  } finally {
    line.clear();
  }
}
