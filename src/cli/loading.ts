/** Loading a dataset into a store, with what there is to tell about it. */

import type { Dataset } from '../model/dataset.js';
import { unreachable } from '../model/errors.js';
import type { Store } from '../graph/store.js';
import { load, type LoadOutcome, type LoadStep } from '../release/load.js';
import type { Report } from '../local/progress.js';

const steps: Readonly<Record<LoadStep, string>> = {
  clean: 'Removing retired releases',
  write: 'Writing the release',
  verify: 'Reading the release back',
};

/** Throws the `Fault`s of `load`. */
export function loadTelling(store: Store, dataset: Dataset, report: Report): Promise<LoadOutcome> {
  return load(store, dataset, {
    progress: (step, done, total) => {
      report({ step: steps[step], amount: { done, total, unit: step === 'clean' ? 'releases' : 'rows' } });
    },
  });
}

/** One line for people. */
export function describe({ state, release, retired }: LoadOutcome): string {
  const { Municipality, Plan, Program, Evidence } = release.counts;
  const holds = `${String(Municipality)} municipalities, ${String(Plan)} plans, ${String(Program)} programs, ${String(Evidence)} passages`;
  const gone = retired.length === 0 ? '' : `; no longer kept: ${retired.join(', ')}`;
  switch (state) {
    case 'unchanged':
      return `${release.id} is current already (${holds})`;
    case 'restored':
      return `${release.id} was kept and is current again (${holds})`;
    case 'loaded':
      return `${release.id} is loaded and current (${holds})${gone}`;
    default:
      return unreachable(state);
  }
}
