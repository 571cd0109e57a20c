/** How two things are connected: the shortest ways between them, with the sentence that each step rests on. */

import { PathEndsDocument, type PathThingFragment } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { ViewHead } from '../../ui/ViewHead.js';

import { Ends } from './Ends.js';
import { Ways } from './Ways.js';

import './path.css';

export function Path() {
  const { path: texts } = useTexts();
  return (
    <section className="page path">
      <ViewHead title={texts.title} lede={texts.lede} />
      <Chosen />
    </section>
  );
}

function Chosen() {
  const { path: texts, entity } = useTexts();
  const [from] = useViewState('from');
  const [to] = useViewState('to');
  const { reading } = useReading();
  const answer = useAnswer(PathEndsDocument, {
    ...reading,
    language: useDocumentLanguage(),
    ids: [from ?? '', to ?? ''],
  });
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
