/** Programs at one side, themes at the other, a line wherever a program touches a theme: what bridges municipalities. */

import { useMemo } from 'react';

import { BridgeDocument } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import type { VocabularyTheme } from '../../api/vocabulary.js';
import { useChosen } from '../../state/chosen.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useMedia } from '../../state/media.js';
import { usePrinted } from '../../state/printed.js';
import { useReading } from '../../state/reading.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { calledBy, whereCalled } from '../../ui/called.js';
import { ChartFigure } from '../../ui/ChartFigure.js';
import { Empty } from '../../ui/Empty.js';
import { Misnamed } from '../../ui/Misnamed.js';
import { MunicipalityChoice } from '../../ui/MunicipalityChoice.js';
import { Nothing } from '../../ui/Nothing.js';
import { ViewHead } from '../../ui/ViewHead.js';
import { Vocabulary } from '../../ui/Vocabulary.js';

import { Accordion } from './Accordion.js';
import { Chart } from './Chart.js';
import { type BridgeAnswer, bridgeOf } from './model.js';
import { Reach } from './Reach.js';

import './bridge.css';

export function Bridge() {
  const { bridge: texts } = useTexts();
  return (
    <section className="page bridge">
      <ViewHead title={texts.title} lede={texts.lede} />
      <Chosen />
    </section>
  );
}

/** More municipalities than these are not told apart by their colours. */
const most = 6;

function Chosen() {
  const [keys, choose] = useChosen();
  const { reading } = useReading();
  const answer = useAnswer(BridgeDocument, {
    ...reading,
    language: useDocumentLanguage(),
    ...(keys.length === 0 ? {} : { where: whereCalled(keys, most) }),
  });
  return (
    <Vocabulary>
      {(vocabulary) => (
        <Answered answer={answer}>
          {({ reading: data }) => (
            <>
              <MunicipalityChoice
                chosen={data.municipalities.nodes}
                least={1}
                most={most}
                onChoose={choose}
              />
              {answer.state === 'ready' && (
                <Misnamed called={calledBy(keys, most, data.municipalities.nodes)} most={most} />
              )}
              <Modelled answer={data} vocabulary={vocabulary} />
            </>
          )}
        </Answered>
      )}
    </Vocabulary>
  );
}

interface ModelledProps {
  readonly answer: BridgeAnswer;
  readonly vocabulary: readonly VocabularyTheme[];
}

/** The model is made anew only for another answer or reach. */
function Modelled({ answer, vocabulary }: ModelledProps) {
  const { bridge: texts, choice } = useTexts();
  const isNarrow = useMedia('screen and (max-width: 63.99rem)');
  const isPrinted = usePrinted();
  const [wanted, want] = useViewState('least');
  const least = reachOf(wanted, answer.municipalities.nodes.length);
  const bridge = useMemo(() => bridgeOf(answer, vocabulary, least), [answer, vocabulary, least]);
  const { municipalities, ties, bundles, missing } = bridge;
  const themes = bundles.flatMap((bundle) => bundle.themes);
  const across = themes.filter((theme) => theme.municipalities.length > 1).length;
  if (answer.all.totalCount === 0) return <Nothing />;
  if (municipalities.length === 0) return <p className="bridge-numbers">{choice.none}</p>;
  return (
    <>
      <Reach least={least} most={Math.min(3, municipalities.length)} onChoose={want} />
      <ChartFigure>
        <p className="bridge-numbers">
          {texts.numbers(ties.length, across)} {texts.shown(municipalities.length, answer.all.totalCount)}
          {!isNarrow && <span className="bridge-of-lines"> {texts.lines}</span>}
          {missing.programs > 0 && ` ${texts.missing(missing.programs)}`}
          {missing.ties > 0 && ` ${texts.missingTies(missing.ties)}`}
        </p>
        {ties.length === 0 && <Empty />}
        {ties.length > 0 && !isNarrow && <Chart bridge={bridge} />}
        {ties.length > 0 && (isNarrow || isPrinted) && <Accordion bridge={bridge} />}
      </ChartFigure>
    </>
  );
}

/** Themes of two municipalities or more, unless the address says otherwise or there is only one. */
function reachOf(wanted: string | null, municipalities: number): number {
  const least = wanted === '1' || wanted === '3' ? Number(wanted) : 2;
  return Math.min(least, Math.max(1, municipalities));
}
