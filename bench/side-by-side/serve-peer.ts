/** A peer in a process of its own: its name is the argument; it tells its address and, whenever it is asked, its figures. */

import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

import type { StoreAddress } from './peer.js';
import { peers } from './peers/all.js';

/** What a peer has used since its process began. */
export interface Used {
  readonly cpuMs: number;
  readonly rssBytes: number;
  readonly statements: number;
  /** Over Bolt, both ways. */
  readonly boltBytes: number;
}

const [, , name, store] = process.argv;
const peer = peers.find((each) => each.name === name);
if (peer === undefined || store === undefined) throw new TypeError(`There is no peer ${String(name)}.`);

const address = JSON.parse(store) as StoreAddress;
const { port } = new URL(address.uri);
const sockets: Socket[] = [];
subscribe('net.client.socket', (message) => {
  sockets.push((message as { readonly socket: Socket }).socket);
});

const served = await peer.start(address);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const bolt = sockets.filter(({ remotePort }) => String(remotePort) === port);
  const used: Used = {
    cpuMs: (user + system) / 1_000,
    rssBytes: process.memoryUsage.rss(),
    statements: served.statements(),
    boltBytes: bolt.reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0),
  };
  process.send?.(used);
});
// whoever started it is gone
process.on('disconnect', () => process.exit());
process.send?.(served.address);
