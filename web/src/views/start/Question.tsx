/** The question of the day: who touches a theme, with a sentence that says so. */

import { QuestionOfTheDayDocument, type QuestionOfTheDayQuery } from '../../api/__generated__/graphql.js';
import { latestOf, useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';
import { nameOf } from '../../ui/names.js';
import { Quote } from '../../ui/Quote.js';
import { Skeleton } from '../../ui/Skeleton.js';

export interface QuestionProps {
  /** Ids of those that can be asked about. */
  readonly themes: readonly string[];
}

/** Another theme every day, the same for everyone. */
export function Question({ themes }: QuestionProps) {
  const theme = themes[daysSince1970() % themes.length];
  return theme === undefined ? null : <Asked theme={theme} />;
}

function Asked({ theme }: { readonly theme: string }) {
  const { start } = useTexts();
  const language = useDocumentLanguage();
  const answer = useAnswer(QuestionOfTheDayDocument, { ...useReading().reading, language, theme });
  if (answer.state === 'failed') return null;
  const data = latestOf(answer);
  if (data === undefined) return <Skeleton />;
  const asked = data.reading.theme;
  if (!asked) return null;
  const [evidence] = asked.evidence.nodes;
  const name = nameOf(asked).text;
  return (
    <section className="start-question">
      <h2>{start.question}</h2>
      <p className="start-question-text">
        {asked.broader ? start.asks(name, nameOf(asked.broader).text) : start.asksAlone(name)}
      </p>
      <dl>
        <Answer theme={asked} />
        {asked.broader && <Answer theme={asked.broader} />}
      </dl>
      {evidence && <Quote evidence={evidence} />}
    </section>
  );
}

type AskedTheme = NonNullable<NonNullable<QuestionOfTheDayQuery['reading']['theme']>['broader']>;

function Answer({ theme }: { readonly theme: AskedTheme }) {
  const { start } = useTexts();
  const { nodes, totalCount } = theme.municipalities;
  return (
    <div>
      <dt>
        <Named thing={theme} />
      </dt>
      <dd>
        {nodes.map((municipality) => (
          <Named key={municipality.id} thing={municipality} />
        ))}
        {totalCount === 0 && start.none}
        {totalCount > nodes.length && start.andMore(totalCount - nodes.length)}
      </dd>
    </div>
  );
}

function daysSince1970(): number {
  return Math.floor(Date.now() / 86_400_000);
}
