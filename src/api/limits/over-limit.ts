/** A refusal by a limit: which one it is, the value met, and what to shrink. */

import { Fault } from '../../model/errors.js';
import { describeLimit, type LimitName, type Settings } from '../settings.js';

/** `met` is in the unit of the limit; `next` is a sentence. */
export function overLimit(
  name: LimitName,
  settings: Pick<Settings, LimitName>,
  met: number,
  next: string,
): Fault {
  const { what, unit } = describeLimit(name);
  const title = what.charAt(0).toUpperCase() + what.slice(1);
  return new Fault('BAD_USER_INPUT', `${title}: ${met} ${unit} met, at most ${settings[name]} allowed.`, {
    next,
  });
}
