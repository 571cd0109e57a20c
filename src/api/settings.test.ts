/** Settings come from variables, default one by one, and say what is wrong with all of them at once. */

import { Fault } from '../model/errors.js';

import { printSettings, readSettings } from './settings.js';

describe('settings', () => {
  it('are the defaults where nothing is given', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      corsOrigins: ['*'],
      trustedProxies: [],
      maxDepth: 20,
      maxResponseBytes: 5_000_000,
      requestDeadlineMs: 5_000,
    });
  });

  it('are taken from their variables', () => {
    const settings = readSettings({
      HOST: '0.0.0.0',
      PORT: ' 8080 ',
      TSUNAGU_MAX_DEPTH: '12',
      TSUNAGU_LOG_LEVEL: 'warn',
      TSUNAGU_ORIGIN: 'https://tsunagu.example.org',
      TSUNAGU_CORS_ORIGINS: 'https://example.org, http://localhost:3000',
      TSUNAGU_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8',
      TSUNAGU_MAX_TOKENS: '',
    });
    expect(settings).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      maxDepth: 12,
      logLevel: 'warn',
      origin: 'https://tsunagu.example.org',
      corsOrigins: ['https://example.org', 'http://localhost:3000'],
      trustedProxies: ['loopback', '10.0.0.0/8'],
      maxTokens: 2_000,
    });
  });

  it.each([
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['TSUNAGU_MAX_DEPTH', '0', 'a whole number from 1 to 1000000000'],
    ['TSUNAGU_MAX_DEPTH', '1e3', 'a whole number from 1 to 1000000000'],
    ['TSUNAGU_LOG_LEVEL', 'loud', 'silent, fatal, error, warn, info, debug'],
    ...['tsunagu.example.org', 'https://example.org/', 'javascript:alert(1)', 'ftp://example.org'].map(
      (value) => ['TSUNAGU_ORIGIN', value, 'an origin like https://example.org'],
    ),
    ['TSUNAGU_CORS_ORIGINS', 'example.org', '*, or origins like https://example.org with commas between'],
    ...['10.0.0.0/33', '10.0.0.0/-5', '10.0.0.0/', '10.0.0.0/8/9', '10.0.0.0/1.5', '10.0.0.0/0', '10'].map(
      (value) => [
        'TSUNAGU_TRUSTED_PROXIES',
        value,
        'loopback, or addresses like 10.0.0.0/8 with commas between',
      ],
    ),
  ])('say what is wrong with %s=%s', (name, value, allowed) => {
    const problem = new Fault('SETTING_INVALID', `${name}="${value}" is not ${allowed}.`);
    expect(() => readSettings({ [name]: value })).toThrow(problem);
  });

  it('say all that is wrong at once', () => {
    expect(() => readSettings({ PORT: 'x', TSUNAGU_MAX_DEPTH: 'y' })).toThrow(
      /PORT="x".*TSUNAGU_MAX_DEPTH="y"/,
    );
  });

  it('say that two listeners cannot have one port', () => {
    expect(() => readSettings({ PORT: '4001', TSUNAGU_LIVENESS_PORT: '4001' })).toThrow(
      'PORT and TSUNAGU_LIVENESS_PORT are both 4001.',
    );
  });

  it('are printed one a line as they could be given', () => {
    const lines = printSettings(readSettings({ TSUNAGU_MAX_DEPTH: '12' })).split('\n');
    expect(lines).toContain(
      `${'TSUNAGU_MAX_DEPTH=12'.padEnd(46)} # depth of an operation, levels: five hops through edges are 17 deep`,
    );
    const given = lines.map((line) => line.replace(/ +#.*$/, '').split('=') as [string, string]);
    expect(readSettings(Object.fromEntries(given))).toEqual(readSettings({ TSUNAGU_MAX_DEPTH: '12' }));
  });
});
