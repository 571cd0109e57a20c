/** Municipalities side by side: what they share, what only one has, how near they are. */

import { useMemo } from 'react';

import { CompareDocument } from '../../api/__generated__/graphql.js';
import { type Answer, latestOf, useAnswer } from '../../api/client.js';
import { useChosen } from '../../state/chosen.js';
import { useDocumentLanguage } from '../../state/language.js';
import { usePrinted } from '../../state/printed.js';
import { useReading } from '../../state/reading.js';
import type { Titles } from '../../state/title.js';
import { useViewState } from '../../state/view-state.js';
import { textsIn, useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { ChartFigure } from '../../ui/ChartFigure.js';
import { Empty } from '../../ui/Empty.js';
import { Misnamed } from '../../ui/Misnamed.js';
import { MunicipalityChoice, type MunicipalityChoiceProps } from '../../ui/MunicipalityChoice.js';
import { nameOf } from '../../ui/names.js';
import { ViewHead } from '../../ui/ViewHead.js';
import { addressOf, type Crossing } from '../matrix/address.js';
import { CellPanel } from '../matrix/CellPanel.js';

import { type CalledOrAdded, most, useCompared } from './called.js';
import { CompareTable } from './CompareTable.js';
import { type CompareAnswer, type Compared, comparedOf } from './model.js';
import { NearnessList } from './NearnessList.js';
import { sheetsOf } from './sheets.js';

import '../matrix/matrix.css';
import './compare.css';

export function Compare() {
  const { compare: texts } = useTexts();
  const [keys, choose] = useChosen();
  const compared = useCompared(keys);
  return (
    <section className="page compare">
      <ViewHead title={texts.title} lede={texts.lede} titles={titlesOf(latestOf(compared)?.chosen ?? [])} />
      <Shown compared={compared} onChoose={choose} />
    </section>
  );
}

/** None where nothing is compared. */
function titlesOf(chosen: CalledOrAdded['chosen']): Titles | undefined {
  if (chosen.length < 2) return undefined;
  return {
    ja: textsIn.ja.compare.titled(chosen.map(({ name }) => name)),
    en: textsIn.en.compare.titled(chosen.map(({ nameEn }) => nameEn)),
  };
}

interface ShownProps {
  readonly compared: Answer<CalledOrAdded>;
  readonly onChoose: MunicipalityChoiceProps['onChoose'];
}

function Shown({ compared, onChoose }: ShownProps) {
  const { compare: texts } = useTexts();
  return (
    <Answered answer={compared}>
      {(called) => (
        <>
          <MunicipalityChoice chosen={called.chosen} least={2} most={most} onChoose={onChoose} />
          <Misnamed called={called} most={most} />
          {called.added.length > 0 && (
            <p className="notice" role="status">
              {texts.added(called.added.map((one) => nameOf(one).text))}
            </p>
          )}
          {called.chosen.length < 2 ? (
            <div className="notice" role="status">
              <p className="notice-title">{texts.tooFew}</p>
            </div>
          ) : (
            <Chosen slugs={called.chosen.map(({ slug }) => slug)} />
          )}
        </>
      )}
    </Answered>
  );
}

function Chosen({ slugs }: { readonly slugs: readonly string[] }) {
  const { reading } = useReading();
  const answer = useAnswer(CompareDocument, {
    ...reading,
    language: useDocumentLanguage(),
    municipalities: slugs,
    hasStated: reading.bases?.includes('STATED') ?? true,
  });
  return <Answered answer={answer}>{(data) => <Modelled answer={data.reading} />}</Answered>;
}

/** The model is made anew only for another answer. */
function Modelled({ answer }: { readonly answer: CompareAnswer }) {
  const compared = useMemo(() => comparedOf(answer), [answer]);
  const [at, setAt] = useViewState('at');
  const isPrinted = usePrinted();
  const sheets = useMemo(() => sheetsOf(compared), [compared]);
  const chosen = crossingsOf(compared).find((crossing) => addressOf(crossing) === at);
  const choose = (crossing: Crossing | undefined) => {
    setAt(crossing === undefined ? null : addressOf(crossing), { replace: at !== null });
  };
  if (compared.patterns.length === 0) return <Empty />;
  return (
    <div className="matrix-body">
      <ChartFigure>
        <NearnessList pairs={compared.pairs} />
        {(isPrinted ? sheets : [compared]).map((sheet) => (
          <CompareTable key={sheet.columns[0]?.id} compared={sheet} chosen={chosen} onChoose={choose} />
        ))}
      </ChartFigure>
      {chosen && (
        <CellPanel
          crossing={chosen}
          onClose={() => {
            choose(undefined);
          }}
        />
      )}
    </div>
  );
}

function crossingsOf({ columns, patterns }: Compared): readonly Crossing[] {
  const rows = patterns.flatMap((pattern) => pattern.rows);
  return rows.flatMap(({ theme, cells }) =>
    columns.filter((_, column) => cells[column]).map((municipality) => ({ municipality, theme })),
  );
}
