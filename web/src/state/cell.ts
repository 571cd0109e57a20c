/** A value beside the address that components watch. */

import { useSyncExternalStore } from 'react';

export interface Cell<Value> {
  readonly read: () => Value;
  readonly write: (value: Value) => void;
  /** The value in a component, which is drawn again when it changes. */
  readonly use: () => Value;
}

/** Values are told apart by identity. */
export function cell<Value>(initial: Value): Cell<Value> {
  let current = initial;
  const watchers = new Set<() => void>();
  const watch = (tell: () => void) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  };
  const read = () => current;
  return {
    read,
    write(value) {
      current = value;
      for (const tell of watchers) tell();
    },
    use: () => useSyncExternalStore(watch, read),
  };
}
