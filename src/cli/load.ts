/** `tsunagu load`: makes the seeds the current release. */

import type { Environment } from '../local/home.js';
import { progressLine } from '../local/progress-line.js';

import { describe, loadSeeds } from './loading.js';
import { untilStopped } from './signals.js';
import { chooseStore, openChosen } from './store-choice.js';

/** Prints one line when it is done. Throws the `Fault`s of reading, starting and loading. */
export async function load({
  env,
  seeds,
}: {
  readonly env: Environment;
  readonly seeds: string;
}): Promise<void> {
  const line = progressLine(process.stderr);
  try {
    await using open = await openChosen(chooseStore(env), {
      env,
      report: line.report,
      signal: untilStopped(),
    });
    const outcome = await loadSeeds(open.store, seeds, line.report);
    line.clear();
    process.stdout.write(`${describe(outcome)}\n`);
  } finally {
    line.clear();
  }
}
