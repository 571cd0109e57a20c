/** The first page: what is here, and ways in. */

import { StartDocument } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useReading } from '../../state/reading.js';
import { useTitle } from '../../state/title.js';
import { useTexts } from '../../texts/texts.js';
import { Failure } from '../../ui/Failure.js';
import { Link } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Tools } from '../../ui/Tools.js';

import './start.css';

export function Start() {
  const { start } = useTexts();
  const answer = useAnswer(StartDocument, useReading().reading);
  useTitle('');
  if (answer.state === 'failed') return <Failure {...answer} />;
  const data = answer.state === 'ready' ? answer.data : answer.previous;
  if (!data) return <Skeleton />;
  return (
    <div className="page start">
      <h1>{start.title}</h1>
      <Tools />
      <ul className="start-municipalities">
        {data.reading.municipalities.nodes.map(({ id, slug, name, nameEn, programs, themes }) => (
          <li key={id}>
            <Link to={`/municipality/${slug}`}>{name}</Link> <small lang="en">{nameEn}</small>
            <p>
              {programs.totalCount} {start.programs} {themes.totalCount} {start.themes}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
