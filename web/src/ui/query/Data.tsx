/** The view as data: the rows of each of its lists, its whole answer, and its chart. */

import { answerTo, type Question } from '../../api/answers.js';
import { textOf } from '../../api/text-of.js';
import { useTexts } from '../../texts/texts.js';

import { Chart } from './Chart.js';
import { rowLists } from './row-lists.js';
import { saveFile } from './save-file.js';
import { addressOf } from './snippets.js';

const formats = ['csv', 'tsv', 'jsonl', 'zip'] as const;

export function Data({ sent }: { readonly sent: readonly Question[] }) {
  const { query } = useTexts();
  return (
    <>
      <p>{query.dataLede}</p>
      {sent.map((question, index) => (
        <Answered key={index} question={question} />
      ))}
      <Chart />
    </>
  );
}

/** The server makes the tables from the same document. */
function Answered({ question }: { readonly question: Question }) {
  const { query } = useTexts();
  const kept = answerTo(question);
  if (kept.state !== 'ready') return null;
  const asked = { query: textOf(question.document), variables: question.variables };
  return (
    <section className="query-one">
      {rowLists(kept.data).map(({ path, rows }) => (
        <div key={path} className="query-list">
          <h3>
            <code>{path}</code> <small>{query.rows(rows)}</small>
          </h3>
          <p className="query-forms">
            {formats.map((format) => (
              <a
                key={format}
                className="button"
                href={addressOf(location.origin, asked, { format, rows: path })}
                download
              >
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => {
          saveFile(
            'tsunagu.json',
            new Blob([JSON.stringify(kept.data, null, 2)], { type: 'application/json' }),
          );
        }}
      >
        {query.json}
      </button>
    </section>
  );
}
