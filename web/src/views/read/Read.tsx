/** 原文: a plan as its source has it, with what each stretch of it supports. */

import { ReadSourceDocument, SourcesToReadDocument } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import type { ViewProps } from '../../router.js';
import { useLanguage } from '../../state/language.js';
import { useLocation } from '../../state/location.js';
import { useReading } from '../../state/reading.js';
import { Failure } from '../../ui/Failure.js';
import { NotFound } from '../../ui/NotFound.js';
import { Skeleton } from '../../ui/Skeleton.js';

import { planAt } from './plan-at.js';
import { PlanText } from './PlanText.js';

import '../../styles/read.css';

/** Without a source in the path, the first that has plans. */
export function Read({ params }: ViewProps) {
  const { source } = params;
  return source === undefined ? <FirstSource /> : <Source source={`Source:${source}`} />;
}

function FirstSource() {
  const { release } = useReading();
  const answer = useAnswer(SourcesToReadDocument, { release });
  if (answer.state === 'failed') return <Failure {...answer} />;
  if (answer.state === 'loading') return <Skeleton />;
  const [first] = answer.data.reading.sources.nodes;
  return first === undefined ? <NotFound /> : <Source source={first.id} />;
}

/** The line in the address tells which of its plans. */
function Source({ source }: { readonly source: string }) {
  const { release } = useReading();
  const language = useLanguage() === 'ja' ? 'JA' : 'EN';
  const line = lineIn(useLocation().hash);
  const answer = useAnswer(ReadSourceDocument, { source, language, release });
  if (answer.state === 'failed') return <Failure {...answer} />;
  if (answer.state === 'loading') return <Skeleton />;
  const found = answer.data.reading.node;
  if (found?.__typename !== 'Source') return <NotFound />;
  const plan = planAt(found.plans.nodes, line);
  if (found.text === null || plan === undefined) return <NotFound />;
  return <PlanText source={{ ...found, text: found.text }} plan={plan} line={line} />;
}

/** `#L145` → 145. */
function lineIn(hash: string): number | null {
  const digits = /^#L(\d{1,9})$/.exec(hash)?.[1];
  return digits === undefined ? null : Number(digits);
}
