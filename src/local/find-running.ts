/** The private Neo4j that another process of this user runs at this moment: to be asked, not to be stopped. */
import { answeringUnder, holderOf } from './hold.js';
import { layout } from './home.js';
import { alreadyRunning, holdFileOf, passwordOf } from './instance.js';
import type { LocalNeo4j } from './local-neo4j.js';
import { defaultServer, type ServerName, servers } from './servers.js';

export type RunningNeo4j = Pick<LocalNeo4j, 'uri' | 'user' | 'password'>;

/** Undefined when none runs in this home, or it does not answer yet. */
export async function findRunning(
  home: string,
  {
    server = defaultServer,
    instance = 'default',
  }: { readonly server?: ServerName; readonly instance?: string } = {},
): Promise<RunningNeo4j | undefined> {
  const folder = layout.instance(home, servers[server], instance);
  const uri = answeringUnder(holdFileOf(folder));
  return uri === undefined ? undefined : { uri, user: 'neo4j', password: await passwordOf({ folder }) };
}

/** Throws `Fault` ALREADY_RUNNING when another process has it, before anything is begun that would be in vain. */
export function refuseSecond(home: string): void {
  const folder = layout.instance(home, servers[defaultServer], 'default');
  const holder = holderOf(holdFileOf(folder));
  if (holder !== undefined) throw alreadyRunning(folder, holder.pid);
}
