/** A part of the page whose script comes when it is wanted; when it does not come, it is tried again like an answer. */

import { useEffect, useState } from 'react';

import type { Answer } from './client.js';
import { waitAfter } from './waiting.js';

/** @param load - imports it; the same function each time */
export function useScript<Part>(load: () => Promise<Part>): Answer<Part> {
  const [part, setPart] = useState<{ readonly loaded: Part }>();
  const [failed, setFailed] = useState<{ readonly message: string; readonly retryAt: number }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const again = (error: unknown) => {
      if (!isWanted) return;
      const wait = waitAfter(tries);
      setFailed({ message: String(error), retryAt: Date.now() + wait });
      timer = setTimeout(() => {
        setTries(tries + 1);
      }, wait);
    };
    load().then((loaded) => {
      if (isWanted) setPart({ loaded });
    }, again);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [load, tries]);
  if (part) return { state: 'ready', data: part.loaded, release: null };
  if (!failed) return { state: 'loading' };
  return {
    state: 'failed',
    fault: { code: 'UNREACHABLE', message: failed.message },
    retryAt: failed.retryAt,
    retry: () => {
      setTries(tries + 1);
    },
  };
}
