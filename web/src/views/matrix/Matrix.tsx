/** Which plan touches which theme, and as what: a table of marks with the quotes of a chosen cell beside it. */

import { useMemo } from 'react';

import { MatrixDocument, MatrixScopeDocument } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { Empty } from '../../ui/Empty.js';
import { ViewHead } from '../../ui/ViewHead.js';

import { MatrixBody } from './MatrixBody.js';
import { type MatrixAnswer, matrixOf } from './model.js';
import { PrefectureChoice } from './PrefectureChoice.js';
import { type Scope, scopeOf } from './scope.js';

import './matrix.css';

export function Matrix() {
  const { matrix: texts } = useTexts();
  return (
    <section className="page matrix">
      <ViewHead title={texts.title} lede={texts.lede} />
      <Chosen />
    </section>
  );
}

function Chosen() {
  const scope = useAnswer(MatrixScopeDocument, useReading().reading);
  const [wanted, want] = useViewState('prefecture');
  return (
    <Answered answer={scope}>
      {({ reading }) => {
        const chosen = scopeOf(reading, wanted);
        return (
          <>
            <PrefectureChoice scope={chosen} onChoose={want} />
            <Scoped scope={chosen} themes={reading.themes.totalCount} />
          </>
        );
      }}
    </Answered>
  );
}

function Scoped({ scope: { prefecture }, themes }: { readonly scope: Scope; readonly themes: number }) {
  const { reading } = useReading();
  const answer = useAnswer(MatrixDocument, {
    ...reading,
    language: useDocumentLanguage(),
    ...(prefecture === null ? {} : { where: { prefecture: { eq: prefecture } } }),
    themes,
    hasStated: reading.bases?.includes('STATED') ?? true,
  });
  return <Answered answer={answer}>{(data) => <Modelled answer={data.reading} />}</Answered>;
}

/** The model is made anew only for another answer. */
function Modelled({ answer }: { readonly answer: MatrixAnswer }) {
  const matrix = useMemo(() => matrixOf(answer), [answer]);
  if (matrix.columns.length === 0) return <Empty />;
  return <MatrixBody matrix={matrix} isDense={matrix.columns.length > mostWide} />;
}

/** More columns than these have one mark a cell. */
const mostWide = 12;
