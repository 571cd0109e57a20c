import { getMaxListeners } from 'node:events';

import { SharedWork } from './shared-work.js';

test('work that asks many questions at once is not taken for a leak', () => {
  const listeners = new SharedWork((signal) => getMaxListeners(signal)).wait();
  expect(listeners).toBe(Infinity);
});
