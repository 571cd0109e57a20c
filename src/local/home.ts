/** The folder that all checkouts of one user share: jars, a Java runtime where none was found, instances. */
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { Server } from './servers.js';

/** Environment variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The user's cache folder by the custom of the platform; `TSUNAGU_HOME` comes before it. */
export function defaultHome(env: Environment, platform: NodeJS.Platform = process.platform): string {
  return env['TSUNAGU_HOME'] || join(cacheFolder(env, platform), 'tsunagu');
}

function cacheFolder(env: Environment, platform: NodeJS.Platform): string {
  switch (platform) {
    case 'win32':
      return env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local');
    case 'darwin':
      return join(homedir(), 'Library', 'Caches');
    default:
      return env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  }
}

/** Where things lie below a home. */
export const layout = {
  neo4j: (home: string, { version }: Server) => join(home, `neo4j-${version}`),
  jars: (home: string, server: Server) => join(layout.neo4j(home, server), 'lib'),
  instance: (home: string, server: Server, name: string) =>
    join(home, 'instances', `neo4j-${server.name}`, name),
  throwAways: (home: string) => join(home, 'throw-away'),
} as const;
