import { breather } from './breather.js';

function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('long work lets a signal be heard, and is ended by it', async () => {
  const controller = new AbortController();
  const breathe = breather(controller.signal);
  setImmediate(() => {
    controller.abort(new Error('Stopped.'));
  });
  work(30);
  await expect(breathe()).rejects.toThrow('Stopped.');
});

test('short work waits for nobody', async () => {
  let isHeard = false;
  setImmediate(() => (isHeard = true));
  await breather()();
  expect(isHeard).toBe(false);
});
