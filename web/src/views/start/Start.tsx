/** The first page: what is here, and ways in. */

import { StartDocument, type StartQuery } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { useTitle } from '../../state/title.js';
import { inBoth, useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { Link } from '../../ui/Link.js';
import { Nothing } from '../../ui/Nothing.js';
import { SearchBox } from '../../ui/SearchBox.js';
import { Tools } from '../../ui/Tools.js';

import { Municipalities } from './Municipalities.js';
import { Question } from './Question.js';
import { TopConcepts } from './TopConcepts.js';

import './start.css';

export function Start() {
  useTitle(
    '',
    inBoth((texts) => texts.start.title),
  );
  const { start } = useTexts();
  return (
    <div className="page start">
      <h1>{start.title}</h1>
      <Content />
    </div>
  );
}

function Content() {
  const language = useDocumentLanguage();
  const answer = useAnswer(StartDocument, { ...useReading().reading, language });
  return <Answered answer={answer}>{({ reading }) => <Overview {...reading} />}</Answered>;
}

function Overview(reading: StartQuery['reading']) {
  const { start } = useTexts();
  const numbers = {
    municipalities: written(reading.municipalities),
    programs: written(reading.programs),
    organizations: written(reading.organizations),
    themes: written(reading.themes),
    quotes: written(reading.evidence),
  };
  return (
    <>
      <p className="lede start-lede">{start.lede(numbers)}</p>
      <div className="start-search">
        <SearchBox />
        <Examples />
      </div>
      {reading.municipalities.totalCount === 0 && <Nothing />}
      <Municipalities {...reading.municipalities} />
      <div className="start-columns">
        <TopConcepts reading={reading} />
        <aside>
          <Question themes={reading.quoted.nodes.map(({ id }) => id)} />
          <Tools />
        </aside>
      </div>
    </>
  );
}

/** 6152 → 6,152, in both languages. */
function written({ totalCount }: { readonly totalCount: number }): string {
  return totalCount.toLocaleString('en');
}

const examples = ['DX', '商工会', '創業', 'だつたんそ', 'vacant'];

function Examples() {
  const { start } = useTexts();
  return (
    <p className="start-examples">
      {start.examples}
      {examples.map((text) => (
        <Link key={text} to={`/search?q=${encodeURIComponent(text)}`}>
          {text}
        </Link>
      ))}
    </p>
  );
}
