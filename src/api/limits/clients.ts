/** What each client has had of late – time of execution, refusals –, so that nobody's share is taken by others. */

import { isIPv6 } from 'node:net';

import { LRUCache } from 'lru-cache';

import { Fault } from '../../model/errors.js';
import { describeLimit, type Settings } from '../settings.js';

export type ClientLimits = Pick<Settings, 'clientMs' | 'clientRefusals'>;

/**
 * Both shrink to one part in e in a minute, so that who has a limit's worth each minute stays at the limit, and of two
 * clients the one who has more weighs more, however little both have.
 */
interface Account {
  readonly spentMs: number;
  readonly refusals: number;
  readonly at: number;
}

const minute = 60_000;

/** Accounts that are kept; those of the clients not seen for longest give way. */
const mostClients = 10_000;

export class Clients {
  readonly #limits: ClientLimits;
  readonly #now: () => number;
  readonly #accounts = new LRUCache<string, Account>({ max: mostClients });

  constructor(limits: ClientLimits, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Throws a `Fault` RATE_LIMITED for a client that has had its share. */
  admit(client: string): void {
    const { clientMs, clientRefusals } = this.#limits;
    const { spentMs, refusals } = this.#accountOf(client);
    if (clientMs > 0 && spentMs >= clientMs) {
      throw usedUp('clientMs', `${clientMs} ms of execution`, secondsUntil(spentMs, clientMs));
    }
    // the first of as many as are allowed has shrunk a little by the time of the last
    const fewest = clientRefusals - 1 / 2;
    if (clientRefusals > 0 && refusals >= fewest) {
      throw usedUp('clientRefusals', `${clientRefusals} refusals by limits`, secondsUntil(refusals, fewest));
    }
  }

  spend(client: string, milliseconds: number): void {
    const account = this.#accountOf(client);
    this.#accounts.set(client, { ...account, spentMs: account.spentMs + milliseconds });
  }

  refuse(client: string): void {
    const account = this.#accountOf(client);
    this.#accounts.set(client, { ...account, refusals: account.refusals + 1 });
  }

  /** Milliseconds that weigh on the client now. */
  spentBy(client: string): number {
    const account = this.#accounts.peek(client);
    return account === undefined ? 0 : account.spentMs * leftOf(account, this.#now());
  }

  #accountOf(client: string): Account {
    const account = this.#accounts.get(client);
    const at = this.#now();
    if (account === undefined) return { spentMs: 0, refusals: 0, at };
    const left = leftOf(account, at);
    return { spentMs: account.spentMs * left, refusals: account.refusals * left, at };
  }
}

/** Share of an account that is not yet forgotten. */
function leftOf({ at }: Account, now: number): number {
  return Math.exp((at - now) / minute);
}

/** A network of one household or office counts as one client, since it has as many addresses of IPv6 as it likes. */
export function clientOf(address: string): string {
  // an address of IPv4 may come in the form of IPv6
  if (!isIPv6(address) || address.includes('.')) return address;
  const [left = [], right = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

/** Whole seconds until an account is below a limit. */
function secondsUntil(had: number, limit: number): number {
  return Math.max(1, Math.ceil((Math.log(had / limit) * minute) / 1_000));
}

function usedUp(limit: keyof ClientLimits, share: string, retryAfter: number): Fault {
  const { env } = describeLimit(limit);
  return new Fault('RATE_LIMITED', `This client has used up its ${share} a minute (${env}).`, {
    next: `Try again in ${retryAfter} s, and ask for less at once.`,
    retryAfter,
  });
}
