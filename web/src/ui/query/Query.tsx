/** One question of the view, word for word, and as a program would ask it. */

import { useState } from 'react';

import { answerTo, type Question } from '../../api/answers.js';
import { textOf } from '../../api/text-of.js';
import { useTexts } from '../../texts/texts.js';

import { Code } from './Code.js';
import { addressOf, type Form, snippets } from './snippets.js';

const forms: readonly Form[] = ['GraphQL', 'curl', 'Python', 'R'];

export function Query({ question }: { readonly question: Question }) {
  const { query } = useTexts();
  const [form, setForm] = useState<Form>('GraphQL');
  const { origin } = location;
  const kept = answerTo(question);
  const cost = kept.state === 'ready' ? kept.cost : null;
  const asked = { query: textOf(question.document), variables: question.variables };
  return (
    <section className="query-one">
      <div className="query-forms" role="group" aria-label={query.forms}>
        {forms.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={one === form}
            onClick={() => {
              setForm(one);
            }}
          >
            {one}
          </button>
        ))}
        <a className="button" href={addressOf(origin, asked)} target="_blank" rel="noreferrer">
          {query.playground}
        </a>
      </div>
      <Code label={query.document} text={snippets[form](asked, origin)} />
      {form === 'GraphQL' && <Code label={query.variables} text={JSON.stringify(asked.variables, null, 2)} />}
      {cost && <p className="query-cost">{query.cost(cost.objects.asked, cost.objects.allowed)}</p>}
    </section>
  );
}
