/** What an answer gives to see: that it is coming, why there is none, or what it says. */

import type { ReactNode } from 'react';

import { type Answer, latestOf } from '../api/client.js';

import { Failure } from './Failure.js';
import { Skeleton } from './Skeleton.js';

export interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  /** What stands there before the first answer. */
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** While the next answer is coming, the one before stays, dimmed by styles/busy.css. */
export function Answered<Data>({ answer, waiting = <Skeleton />, children }: AnsweredProps<Data>) {
  if (answer.state === 'failed') return <Failure {...answer} />;
  const data = latestOf(answer);
  if (data === undefined) return waiting;
  return <div aria-busy={answer.state === 'loading'}>{children(data)}</div>;
}
