/** Things as objects, of one class a kind: what and where a thing is it knows from the start, what its record says once that is there. */

import { type Kind, kinds } from '../model/kinds.js';
import { recordFields, type RecordOf } from '../model/records.js';

/** The fields of its record are read as its own; before it is there, that throws a RangeError: a defect of the caller. */
export class Thing<Place> {
  // `declare`: to define fields takes longer than all else that making a thing takes
  declare readonly scope: Place;
  /** Its number in the release. */
  declare readonly ordinal: number;
  declare record: RecordOf[Kind] | undefined;

  constructor(scope: Place, ordinal: number) {
    this.scope = scope;
    this.ordinal = ordinal;
    this.record = undefined;
  }
}

const classes = Object.fromEntries(kinds.map((kind) => [kind, classOf(kind)])) as Readonly<
  Record<Kind, typeof Thing>
>;

export function newThing<Place>(kind: Kind, scope: Place, ordinal: number): Thing<Place> {
  return new classes[kind](scope, ordinal);
}

function classOf(kind: Kind): typeof Thing {
  const made = class<Place> extends Thing<Place> {};
  Object.defineProperty(made.prototype, '__typename', { value: kind });
  for (const field of Object.keys(recordFields[kind])) {
    Object.defineProperty(made.prototype, field, {
      get(this: Thing<unknown>) {
        return recordOf(this)[field as keyof RecordOf[Kind]];
      },
    });
  }
  return made;
}

/** Throws a RangeError where it is not there yet. */
export function recordOf({ record, ordinal }: Thing<unknown>): RecordOf[Kind] {
  if (record === undefined) throw new RangeError(`Thing ${String(ordinal)} has not been loaded.`);
  return record;
}
