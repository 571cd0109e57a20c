/** What went wrong, whether it is tried again by itself, and what the reader can do. */

import { useEffect, useState } from 'react';

import type { Fault } from '../api/fault.js';
import { withParameters } from '../state/address.js';
import { navigate, useLocation } from '../state/location.js';
import { type Texts, useTexts } from '../texts/texts.js';

export interface FailureProps {
  readonly fault: Fault;
  readonly retryAt: number | null;
  readonly retry: () => void;
}

export function Failure({ fault, retryAt, retry }: FailureProps) {
  const { states } = useTexts();
  const here = useLocation();
  return (
    <div className="notice notice-failure" role="alert">
      <p className="notice-title">{titleOf(fault, states)}</p>
      {retryAt !== null && <Countdown key={retryAt} to={retryAt} />}
      <p className="notice-code">
        {fault.code}
        {fault.reference !== undefined && ` · ${states.reference(fault.reference)}`}{' '}
        {!isTold(fault) && <span lang="en">{fault.message}</span>}
      </p>
      {fault.code === 'RELEASE_UNKNOWN' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            navigate(withParameters(here, { release: null }));
          }}
        >
          {states.currentRelease}
        </button>
      )}
      <button type="button" className="button" onClick={retry}>
        {states.retryNow}
      </button>
    </div>
  );
}

/** The seconds are not read out one by one. */
function Countdown({ to }: { readonly to: number }) {
  const { states } = useTexts();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const seconds = Math.ceil((to - now) / 1_000);
  return <p aria-live="off">{seconds > 0 ? states.retriesIn(seconds) : states.retries}</p>;
}

const told = [
  'STORE_UNAVAILABLE',
  'OVERLOADED',
  'RATE_LIMITED',
  'DEADLINE_EXCEEDED',
  'RELEASE_UNKNOWN',
] as const;

/** Does the title say all that a reader can use? What the API says is for those who write its documents. */
function isTold({ code }: Fault): boolean {
  return told.some((known) => known === code);
}

function titleOf({ code }: Fault, states: Texts['states']): string {
  if (code === 'UNREACHABLE') return states.unreachable;
  const known = told.find((one) => one === code);
  return known === undefined ? states.failed : states[known];
}
