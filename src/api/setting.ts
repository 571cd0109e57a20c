/** One setting: the variable that sets it, its default, and how a text becomes its value. */

import { isIP } from 'node:net';

import proxyAddr from '@fastify/proxy-addr';

export interface Setting<Value> {
  /** Name of the environment variable. */
  readonly env: string;
  readonly fallback: Value;
  readonly unit: string;
  /** What is bounded or chosen, a noun phrase. */
  readonly what: string;
  readonly why: string;
  /** The values that are taken, in words. */
  readonly allowed: string;
  /** Undefined for a text that is none of them. */
  readonly read: (text: string) => Value | undefined;
}

/** The part of a setting that the table says in words. */
type Words = Pick<Setting<unknown>, 'env' | 'unit' | 'what' | 'why'>;

/** A whole number between two others, both included. */
export function whole(words: Words, fallback: number, from: number, to: number): Setting<number> {
  const read = (text: string): number | undefined => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : undefined;
  };
  return { ...words, fallback, allowed: `a whole number from ${from} to ${to}`, read };
}

/** One of a few words. */
export function choice<Word extends string>(
  words: Words,
  fallback: Word,
  choices: readonly Word[],
): Setting<Word> {
  const read = (text: string): Word | undefined => choices.find((word) => word === text);
  return { ...words, fallback, allowed: choices.join(', '), read };
}

/** A name or an address of a machine. */
export function host(words: Words, fallback: string): Setting<string> {
  const read = (text: string): string | undefined => (/^[\w.:-]+$/.test(text) ? text : undefined);
  return { ...words, fallback, allowed: 'a host name or an IP address', read };
}

/** The origin of a site; none by default. */
export function site(words: Words): Setting<string> {
  const read = (text: string): string | undefined =>
    isOrigin(text) && /^https?:/.test(text) ? text : undefined;
  return { ...words, fallback: '', allowed: 'an origin like https://example.org', read };
}

/** Origins of pages; `*` alone stands for every one. */
export function origins(words: Words): Setting<readonly string[]> {
  return {
    ...words,
    fallback: ['*'],
    allowed: '*, or origins like https://example.org with commas between',
    read: (text) => (text === '*' ? ['*'] : everyPart(text, isOrigin)),
  };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** Addresses and networks of proxies; none by default. */
export function proxies(words: Words): Setting<readonly string[]> {
  return {
    ...words,
    fallback: [],
    allowed: 'loopback, or addresses like 10.0.0.0/8 with commas between',
    read: (text) => everyPart(text, isAddressOrNetwork),
  };
}

function isAddressOrNetwork(part: string): boolean {
  const [address = ''] = part.split('/');
  // the library would take `10` for 0.0.0.10
  if (part !== 'loopback' && isIP(address) === 0) return false;
  try {
    proxyAddr.compile(part);
    return true;
  } catch {
    return false;
  }
}

function everyPart(text: string, isRight: (part: string) => boolean): readonly string[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every(isRight) ? parts : undefined;
}
