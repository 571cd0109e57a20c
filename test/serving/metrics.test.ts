/** What Prometheus reads of a server: its rules of names and form are kept, and what happened is counted. */

import { setTimeout as sleep } from 'node:timers/promises';

import { Metrics } from '../../src/api/metrics/metrics.js';

import { post, serve, type Serving } from './client.js';

/** The value of a sample as it is written, labels and all; undefined where it is not. */
async function sampleIn(serving: Serving, sample: string): Promise<number | undefined> {
  const { text } = await serving.fetch('/metrics');
  const line = text.split('\n').find((each) => each.startsWith(`${sample} `));
  return line === undefined ? undefined : Number(line.slice(sample.length));
}

/** Returns when the sample has this value, which the end of the test's time bounds. */
async function untilSample(serving: Serving, sample: string, value: number): Promise<void> {
  while ((await sampleIn(serving, sample)) !== value) await sleep(20);
}

const executing = 'tsunagu_operations_executing';

describe('the form', () => {
  it('keeps the rules that promtool checks', async () => {
    const metrics = new Metrics();
    metrics.watchProcess();
    metrics.watchGate(() => ({ inside: 0, waiting: 0 }));
    metrics.watchStore(() => Promise.reject(new Error('gone')));
    const text = await metrics.text();
    const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gmu)].map(([, name = '', type = '']) => ({
      name,
      type,
    }));
    const helps = [...text.matchAll(/^# HELP (\S+) \S/gmu)].map(([, name]) => name);
    expect(helps).toEqual(types.map(({ name }) => name));
    const ours = types.filter(({ name }) => name.startsWith('tsunagu_'));
    expect(ours.length).toBeGreaterThan(10);
    for (const { name, type } of types) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*[a-z0-9]$/u);
      expect({ name, isCounter: name.endsWith('_total') }).toEqual({ name, isCounter: type === 'counter' });
      expect(name).not.toMatch(/_(?:ms|milliseconds|minutes|kb|mb|percent|count|sum|bucket|info_total)$/u);
      expect(name).not.toMatch(new RegExp(`_${type}(?:_|$)`, 'u'));
    }
  });

  it('is of the text format, and not to be kept', async () => {
    await using serving = await serve();
    const { status, headers } = await serving.fetch('/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('requests', () => {
  it('are counted by route and by the code of their gravest error', async () => {
    await using serving = await serve({ keptResponseBytes: 0, maxDepth: 3 });
    const count = (route: string, code: string) =>
      sampleIn(serving, `tsunagu_request_duration_seconds_count{route="${route}",code="${code}"}`);
    await serving.ask('{ hello }');
    await serving.ask('{ hello }');
    await serving.ask('{ hello wrongKey storeDown broken }');
    await serving.ask('{ wrongKey storeDown }');
    await serving.ask('{ helo }');
    await serving.ask('{ places { neighbours { neighbours { name } } } }');
    await serving.fetch('/graphql', { method: 'POST' });
    await serving.fetch('/nowhere');
    expect(await count('/graphql', 'OK')).toBe(2);
    expect(await count('/graphql', 'INTERNAL_SERVER_ERROR')).toBe(1);
    expect(await count('/graphql', 'STORE_UNAVAILABLE')).toBe(1);
    expect(await count('/graphql', 'BAD_USER_INPUT')).toBe(3);
    expect(await count('none', 'BAD_USER_INPUT')).toBe(1);
  });

  it('that are turned away are counted by why', async () => {
    await using serving = await serve({ atOnce: 1, maxWaiting: 0, clientMs: 100 });
    const count = (code: string) =>
      sampleIn(serving, `tsunagu_request_duration_seconds_count{route="/graphql",code="${code}"}`);
    const slow = serving.ask('{ slow(ms: 1000) }');
    await untilSample(serving, executing, 1);
    await serving.ask('{ hello }');
    await slow;
    await serving.ask('{ hello }');
    expect(await count('OVERLOADED')).toBe(1);
    expect(await count('RATE_LIMITED')).toBe(1);
  });

  it('whose clients went away are counted apart', async () => {
    await using serving = await serve();
    const controller = new AbortController();
    const asked = serving.fetch('/graphql?query={hang}', { signal: controller.signal });
    await untilSample(serving, executing, 1);
    controller.abort();
    await expect(asked).rejects.toThrow();
    await untilSample(serving, 'tsunagu_requests_abandoned_total', 1);
    await untilSample(serving, executing, 0);
    const late = new AbortController();
    const posted = serving.fetch('/graphql', { ...post({ query: '{ hang }' }), signal: late.signal });
    await untilSample(serving, executing, 1);
    late.abort();
    await expect(posted).rejects.toThrow();
    await untilSample(serving, 'tsunagu_requests_abandoned_total', 2);
  });

  it('inside the gate and before it are told', async () => {
    await using serving = await serve({ atOnce: 1 });
    const both = [serving.ask('{ slow(ms: 1000) }'), serving.ask('{ slow(ms: 1001) }')];
    await untilSample(serving, 'tsunagu_operations_waiting', 1);
    expect(await sampleIn(serving, executing)).toBe(1);
    await Promise.all(both);
    expect(await sampleIn(serving, executing)).toBe(0);
  });
});

describe('what is kept', () => {
  it('is counted in and out', async () => {
    await using serving = await serve();
    await serving.ask('{ hello }');
    await serving.ask('{ hello }');
    await serving.ask('{ hello }');
    expect(await sampleIn(serving, 'tsunagu_kept_hits_total{kept="responses"}')).toBe(2);
    expect(await sampleIn(serving, 'tsunagu_kept_entries{kept="responses"}')).toBe(1);
    expect(await sampleIn(serving, 'tsunagu_kept_bytes{kept="responses"}')).toBeGreaterThan(100);
    expect(await sampleIn(serving, 'tsunagu_kept_limit_bytes{kept="responses"}')).toBe(67_108_864);
  });
});

describe('the store', () => {
  it('is up with the release that is current, and down with the one that was', async () => {
    await using serving = await serve({ requestDeadlineMs: 200 });
    const release = 'tsunagu_release_info{id="Release:1",content_hash="abc"}';
    expect(await sampleIn(serving, release)).toBe(1);
    expect(await sampleIn(serving, 'tsunagu_store_up')).toBe(1);
    serving.world.current = () => new Promise(() => undefined);
    expect(await sampleIn(serving, 'tsunagu_store_up')).toBe(0);
    expect(await sampleIn(serving, release)).toBe(1);
  });
});

describe('who may look', () => {
  const statusFor = async (
    settings: Parameters<typeof serve>[0],
    headers: Record<string, string> = {},
  ): Promise<number> => {
    await using serving = await serve(settings);
    return (await serving.fetch('/metrics', { headers })).status;
  };

  it('is whoever is near, and nobody through a proxy', async () => {
    expect(await statusFor({})).toBe(200);
    expect(await statusFor({}, { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
    expect(await statusFor({ trustedProxies: ['loopback'] }, { 'x-forwarded-for': '203.0.113.9' })).toBe(404);
  });

  it('is everyone, or nobody, when that is set', async () => {
    expect(await statusFor({ metrics: 'all' }, { 'x-forwarded-for': '203.0.113.9' })).toBe(200);
    expect(await statusFor({ metrics: 'off' })).toBe(404);
  });
});
