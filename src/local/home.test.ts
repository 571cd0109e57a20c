import { homedir } from 'node:os';
import { join } from 'node:path';

import { defaultHome } from './home.js';

test.each([
  ['linux', {}, join(homedir(), '.cache', 'tsunagu')],
  ['linux', { XDG_CACHE_HOME: '/cache' }, join('/cache', 'tsunagu')],
  ['darwin', { XDG_CACHE_HOME: '/cache' }, join(homedir(), 'Library', 'Caches', 'tsunagu')],
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'tsunagu')],
  ['win32', {}, join(homedir(), 'AppData', 'Local', 'tsunagu')],
  ['linux', { TSUNAGU_HOME: '/own', XDG_CACHE_HOME: '/cache' }, '/own'],
  ['linux', { TSUNAGU_HOME: '', XDG_CACHE_HOME: '' }, join(homedir(), '.cache', 'tsunagu')],
] as const)('on %s with %j everything lies in %s', (platform, env, home) => {
  expect(defaultHome(env, platform)).toBe(home);
});
