/** The text of a plan with its evidence drawn in, layer by layer as they are chosen. */

import { useEffect, useMemo } from 'react';

import { ReadPlanDocument, type ReadPlanQuery } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { type Layer, layerOf } from '../../source/layers.js';
import { Pane } from '../../source/Pane.js';
import { Unmarked } from '../../source/Unmarked.js';
import { useLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { Empty } from '../../ui/Empty.js';
import { Skeleton } from '../../ui/Skeleton.js';

import { Layers } from './Layers.js';
import { stretchOf } from './plan-at.js';
import type { PlanAtLine } from './readable.js';

export interface MarkedProps extends PlanAtLine {
  /** The layers that are chosen. */
  readonly shown: readonly Layer[];
  readonly onToggle: (layer: Layer) => void;
}

export function Marked({ onToggle, ...props }: MarkedProps) {
  const { reading } = useReading();
  const language = useLanguage() === 'ja' ? 'JA' : 'EN';
  const answer = useAnswer(ReadPlanDocument, { plan: props.plan.id, language, ...reading });
  return (
    <Answered answer={answer}>
      {({ reading: { plan: read } }) =>
        read?.id === props.plan.id ? (
          <>
            <Layers counts={read} shown={props.shown} onToggle={onToggle} />
            <Text {...props} read={read} />
          </>
        ) : (
          <Skeleton />
        )
      }
    </Answered>
  );
}

interface TextProps extends Omit<MarkedProps, 'onToggle'> {
  readonly read: NonNullable<ReadPlanQuery['reading']['plan']>;
}

/** What the address points at is drawn whatever the layers, and scrolled to where it is not the plan's own first line. */
function Text({ source, plan, line, shown, read }: TextProps) {
  const { entity } = useTexts();
  const [selected] = useViewState('at');
  const passage = useMemo(() => stretchOf(source, plan), [source, plan]);
  const { nodes, totalCount } = read.evidence;
  const words = shown.join();
  const evidence = useMemo(
    () => nodes.filter(({ id, relation }) => id === selected || isIn(words, relation)),
    [nodes, selected, words],
  );
  const entries = useMemo(() => nodes.filter(({ relation }) => relation === 'LISTS'), [nodes]);
  const pointed = line === plan.span.startLine ? null : line;
  useEffect(() => {
    if (pointed !== null)
      document.querySelector(`.source-row[data-line='${String(pointed)}']`)?.scrollIntoView();
  }, [pointed]);
  return (
    <>
      {evidence.length === 0 && <Empty />}
      {nodes.length < totalCount && <p className="lede">{entity.more(totalCount - nodes.length)}</p>}
      <Unmarked lists={[read.figures]} />
      <Pane
        passage={passage}
        outline={{
          titles: [plan.span.start],
          headings: read.sections.map(({ span }) => span.start),
          figures: read.figures.nodes.map(({ span }) => span),
        }}
        entries={entries}
        evidence={evidence}
        selected={selected}
        pointed={pointed}
      />
    </>
  );
}

function isIn(words: string, relation: string): boolean {
  const layer = layerOf(relation);
  return layer !== undefined && words.split(',').includes(layer);
}
