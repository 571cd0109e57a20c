/** How two things are connected: the shortest ways between them, with the sentence that each step rests on. */

import {
  PathEndsDocument,
  type PathEndsQuery,
  type PathThingFragment,
} from '../../api/__generated__/graphql.js';
import { type Answer, latestOf, useAnswer, useAnswerAside } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import type { Titles } from '../../state/title.js';
import { useViewState } from '../../state/view-state.js';
import { textsIn, useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { nameOf } from '../../ui/names.js';
import { ViewHead } from '../../ui/ViewHead.js';

import { Ends } from './Ends.js';
import { Ways } from './Ways.js';

import './path.css';

export function Path() {
  const { path: texts } = useTexts();
  const [from] = useViewState('from');
  const [to] = useViewState('to');
  const ids = [from ?? '', to ?? ''];
  const { reading } = useReading();
  const answer = useAnswer(PathEndsDocument, { ...reading, language: useDocumentLanguage(), ids });
  return (
    <section className="page path">
      <ViewHead title={texts.title} lede={texts.lede} titles={useTitles(ids)} />
      <Chosen from={from} to={to} answer={answer} />
    </section>
  );
}

/** Between what, as each language calls it; undefined until both ends are there. */
function useTitles(ids: readonly string[]): Titles | undefined {
  const { reading } = useReading();
  const ja = namesOf(useAnswerAside(PathEndsDocument, { ...reading, language: 'JA', ids }));
  const en = namesOf(useAnswerAside(PathEndsDocument, { ...reading, language: 'EN', ids }));
  return ja && en && { ja: textsIn.ja.path.titled(...ja), en: textsIn.en.path.titled(...en) };
}

function namesOf(answer: Answer<PathEndsQuery>): readonly [string, string] | undefined {
  const [from, to] = latestOf(answer)?.reading.nodes ?? [];
  return from && to ? [nameOf(from).text, nameOf(to).text] : undefined;
}

interface ChosenProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly answer: Answer<PathEndsQuery>;
}

function Chosen({ from, to, answer }: ChosenProps) {
  const { path: texts, entity } = useTexts();
  /** Named in the address, and nothing in this release. */
  const unknown = (things: readonly (PathThingFragment | null)[]) =>
    [from, to].flatMap((id, end) => (answer.state === 'ready' && id !== null && !things[end] ? id : []));
  return (
    <Answered answer={answer}>
      {({ reading: { nodes } }) => {
        const [start = null, end = null] = nodes;
        return (
          <>
            <Ends from={start} to={end} />
            {unknown([start, end]).map((id) => (
              <p key={id} className="notice notice-title" role="status">
                {entity.unknown(id)}
              </p>
            ))}
            {start && end ? (
              <Ways from={start.id} to={end.id} />
            ) : (
              <p className="path-hint">{texts.choose}</p>
            )}
          </>
        );
      }}
    </Answered>
  );
}
