/** GET /releases/KEY.zip: a whole release as a data package; `current` leads to the one that is. */

import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

import { Fault } from '../../model/errors.js';
import { keyOfRelease } from '../../model/release.js';
import { clientOf } from '../limits/clients.js';
import type { GraphService } from '../service.js';

import { HttpFault } from './failures.js';
import { type KeptFile, KeptPackages } from './kept-packages.js';
import { removeLeftFolders } from './temporary-folder.js';
import { type Entrance, withDeadline } from './turn.js';

export async function addDownload(
  app: FastifyInstance,
  service: GraphService,
  { clients, settings }: Entrance,
): Promise<void> {
  await removeLeftFolders();
  const packages = new KeptPackages(service);
  app.addHook('onClose', () => packages.close());
  if (!app.hasReplyDecorator('sendFile')) {
    await app.register(fastifyStatic, { root: tmpdir(), serve: false });
  }
  app.get<{ Params: { key: string } }>('/releases/:key.zip', async (request, reply) =>
    withDeadline(request, reply, settings, async ({ deadline }) => {
      clients.admit(clientOf(request.ip));
      const { key } = request.params;
      if (key === 'current') {
        const current = await deadline.race(service.current(deadline.signal));
        return reply.redirect(`/releases/${keyOfRelease(current)}.zip`, 302);
      }
      const release = await deadline.race(service.release(key, deadline.signal)).catch(notThere);
      const made = packages.of(release);
      const { folder, name } = await soon(made);
      return reply
        .header('cache-control', 'public, max-age=0, must-revalidate')
        .header('content-disposition', `attachment; filename="${name}"`)
        .sendFile(name, folder, { cacheControl: false });
    }),
  );
}

function notThere(error: unknown): never {
  if (!(error instanceof Fault) || error.code !== 'RELEASE_UNKNOWN') throw error;
  throw new HttpFault(404, error.message, error.next ?? '', error.code);
}

/** Milliseconds; proxies commonly wait for half a minute. */
const patienceMs = 20_000;

/** A large one takes longer to make than anybody should wait for an answer. */
async function soon(made: Promise<KeptFile>): Promise<KeptFile> {
  const over = new AbortController();
  const patience = pause(patienceMs, undefined, { ref: false, signal: over.signal }).catch(() => undefined);
  const file = await Promise.race([made, patience]).finally(() => {
    over.abort();
  });
  if (file !== undefined) return file;
  throw new Fault('DEADLINE_EXCEEDED', `The package is not finished after ${patienceMs} ms.`, {
    next: 'It goes on being made and is kept: ask again in a moment.',
  });
}
