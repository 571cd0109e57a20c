import { setTimeout as pause } from 'node:timers/promises';

import { unlessAborted } from './unless-aborted.js';

test('work that nobody waits for from the start may fail: its rejection does not end the process', async () => {
  const gone = AbortSignal.abort(new Error('The client has gone.'));
  const work = pause(1).then(() => {
    throw new Error('The work failed.');
  });
  await expect(unlessAborted(work, gone)).rejects.toThrow('The client has gone.');
  await pause(20);
});
