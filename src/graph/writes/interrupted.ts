import { Fault } from '../../model/errors.js';

/** That this load was taken for dead by another one, which removed what it had written. */
export function interrupted(): Fault {
  return new Fault(
    'LOAD_FAILED',
    'This load was cut off from the database, and a later load took its place.',
    {
      next: 'Look which release is current with: tsunagu releases. Load again if it should be this one.',
    },
  );
}
