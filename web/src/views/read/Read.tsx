/** 原文: a plan as its source has it, with what each stretch of it supports. */

import { ReadSourceDocument, SourcesToReadDocument } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useLanguage } from '../../state/language.js';
import { useLocation } from '../../state/location.js';
import { useReading } from '../../state/reading.js';
import { useTitle } from '../../state/title.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { NotFound } from '../../ui/NotFound.js';
import { Nothing } from '../../ui/Nothing.js';
import type { ViewProps } from '../view-props.js';

import { AllPlans } from './AllPlans.js';
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
  return (
    <Answered answer={useAnswer(SourcesToReadDocument, { release })}>
      {({ reading: { sources } }) => {
        const [first] = sources.nodes;
        return first === undefined ? <NoSource /> : <Source source={first.id} />;
      }}
    </Answered>
  );
}

function NoSource() {
  const { read } = useTexts();
  useTitle(read.title);
  return (
    <section className="page">
      <h1>{read.title}</h1>
      <Nothing />
    </section>
  );
}

/** The line in the address tells which of its plans. */
function Source({ source }: { readonly source: string }) {
  const { release } = useReading();
  const language = useLanguage() === 'ja' ? 'JA' : 'EN';
  const line = lineIn(useLocation().hash);
  return (
    <Answered answer={useAnswer(ReadSourceDocument, { source, language, release })}>
      {({ reading: { node } }) => {
        if (node?.__typename !== 'Source' || node.text === null) return <NotFound />;
        const { id, text } = node;
        return (
          <AllPlans source={id} known={node.plans}>
            {(plans) => {
              const plan = planAt(plans, line);
              return plan === undefined ? (
                <NotFound />
              ) : (
                <>
                  <NoLine text={text} line={line} />
                  <PlanText source={{ id, text, plans }} plan={plan} line={line} />
                </>
              );
            }}
          </AllPlans>
        );
      }}
    </Answered>
  );
}

/** Said where the address names a line that the source does not have. */
function NoLine({ text, line }: { readonly text: string; readonly line: number | null }) {
  const { read } = useTexts();
  const last = text.replace(/\n$/, '').split('\n').length;
  if (line === null || (line >= 1 && line <= last)) return null;
  return (
    <div className="page read-no-line">
      <p className="notice" role="status">
        {read.noLine(line, last)}
      </p>
    </div>
  );
}

/** `#L145` → 145. */
function lineIn(hash: string): number | null {
  const digits = /^#L(\d{1,9})$/.exec(hash)?.[1];
  return digits === undefined ? null : Number(digits);
}
