/** Which plan touches which theme, and as what: a table of marks with the quotes of a chosen cell beside it. */

import { memo, useMemo } from 'react';

import { MatrixDocument, MatrixScopeDocument } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import type { VocabularyTheme } from '../../api/vocabulary.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { Nothing } from '../../ui/Nothing.js';
import { ViewHead } from '../../ui/ViewHead.js';
import { Vocabulary } from '../../ui/Vocabulary.js';

import { MatrixBody } from './MatrixBody.js';
import { type MatrixAnswer, matrixOf } from './model.js';
import { PartChoice } from './PartChoice.js';
import { partsOf } from './parts.js';
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
    <Vocabulary>
      {(vocabulary) => (
        <Answered answer={scope}>
          {({ reading }) => {
            const chosen = scopeOf(reading, wanted);
            return (
              <>
                <PrefectureChoice scope={chosen} onChoose={want} />
                <Part scope={chosen} vocabulary={vocabulary} />
              </>
            );
          }}
        </Answered>
      )}
    </Vocabulary>
  );
}

interface ScopedProps {
  readonly scope: Scope;
  readonly vocabulary: readonly VocabularyTheme[];
}

function Part({ scope, vocabulary }: ScopedProps) {
  const [wanted, want] = useViewState('group');
  const parts = partsOf(vocabulary);
  const chosen = parts.find(({ key }) => key === wanted) ?? parts[0];
  return (
    <>
      <PartChoice parts={parts} chosen={chosen} total={vocabulary.length} onChoose={want} />
      <Scoped scope={scope} vocabulary={chosen?.themes ?? vocabulary} isPart={chosen !== undefined} />
    </>
  );
}

function Scoped({
  scope: { prefecture, shown },
  vocabulary,
  isPart,
}: ScopedProps & { readonly isPart: boolean }) {
  const { reading } = useReading();
  const answer = useAnswer(MatrixDocument, {
    ...reading,
    language: useDocumentLanguage(),
    ...(prefecture === null ? {} : { where: { prefecture: { eq: prefecture } } }),
    most: shown,
    ...(isPart ? { shown: { id: { in: vocabulary.map(({ id }) => id) } } } : {}),
    themes: vocabulary.length,
    hasStated: reading.bases?.includes('STATED') ?? true,
  });
  return <Answered answer={answer}>{(data) => <Modelled answer={data.reading} />}</Answered>;
}

/** The model is made anew, and drawn, only for another answer. */
const Modelled = memo(function Modelled({ answer }: { readonly answer: MatrixAnswer }) {
  const matrix = useMemo(() => matrixOf(answer), [answer]);
  if (matrix.columns.length === 0) return <Nothing />;
  return <MatrixBody matrix={matrix} isDense={matrix.columns.length > mostWide} />;
});

/** More columns than these have one mark a cell. */
const mostWide = 12;
