import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { endProcess, isRunning, markOf, type ProcessMark } from './process-mark.js';

test('this process runs; one of the same number that started at another time does not', () => {
  const own = markOf(process.pid);
  expect(own).toEqual({ pid: process.pid, started: expect.any(String) as string });
  expect(own !== undefined && isRunning(own)).toBe(true);
  expect(isRunning({ pid: process.pid, started: 'another time' })).toBe(false);
});

test('a number that no process has gives no mark', async () => {
  const ended = await nodeThat('');
  await endProcess(ended, 5000);
  expect(markOf(ended.pid)).toBeUndefined();
});

test('a process that listens to SIGTERM ends in its own way', async () => {
  const polite = await nodeThat('process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000)');
  const began = performance.now();
  await endProcess(polite, 10_000);
  expect(isRunning(polite)).toBe(false);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('a process that does not is killed when patience ends', async () => {
  const deaf = await nodeThat('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)');
  const began = performance.now();
  await endProcess(deaf, 300);
  expect(isRunning(deaf)).toBe(false);
  expect(performance.now() - began).toBeGreaterThanOrEqual(300);
});

/** A Node process that has run `code`. */
async function nodeThat(code: string): Promise<ProcessMark> {
  const child = spawn(process.execPath, ['-e', `${code}; process.stdout.write("up")`]);
  const mark = markOf(child.pid ?? 0) ?? { pid: 0, started: '' };
  await once(child.stdout, 'data');
  return mark;
}
