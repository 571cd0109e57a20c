/** What stands for a long name of a list: cursors hold it, and a request takes no string of any length. */

import { hash } from 'node:crypto';

/** Names up to so many characters stand for themselves. */
const short = 40;

/** 132 bits: nobody finds two lists that share one. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

/** The name of a list as a cursor has it. */
export function shortened(list: string): string {
  return list.length <= short ? list : digestOf(list);
}
