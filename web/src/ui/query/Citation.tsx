/** The view as a citation, under its release and with its permalink. */

import { FrameDocument, type FrameQuery } from '../../api/__generated__/graphql.js';
import { useAnswerAside } from '../../api/client.js';
import { citations } from '../../export/cite.js';
import { useLanguage } from '../../state/language.js';
import { useLocation, withParameters } from '../../state/location.js';
import { countingIn, readingParts, useReading } from '../../state/reading.js';
import { useCurrentTitle } from '../../state/title.js';
import { type Texts, useTexts } from '../../texts/texts.js';
import { Failure } from '../Failure.js';
import { Skeleton } from '../Skeleton.js';

import { Code } from './Code.js';

export function Citation() {
  const answer = useAnswerAside(FrameDocument, useReading().reading);
  if (answer.state === 'failed') return <Failure {...answer} />;
  return answer.state === 'ready' ? <Forms release={answer.data.all.release} /> : <Skeleton />;
}

function Forms({ release }: { readonly release: FrameQuery['all']['release'] }) {
  const texts = useTexts();
  const language = useLanguage();
  const here = useLocation();
  const title = useCurrentTitle() || texts.start.title;
  const reading = readingInWords(here, texts);
  const forms = citations({
    title,
    ...(reading !== '' && { reading }),
    release,
    url: withParameters(here, { release: release.id, lang: language }).href,
    sources: release.sources.nodes,
    accessed: new Date(),
    language,
  });
  return (
    <>
      <p>{texts.query.citeLede}</p>
      <Code label="日本語" text={forms.japanese} />
      <Code label="English" text={forms.english} />
      <Code label="BibTeX" text={forms.bibtex} />
      <Code label="RIS" text={forms.ris} />
      <Code label="CSL-JSON" text={forms.cslJson} />
    </>
  );
}

/** Only the parts that are narrowed; empty when all evidence counts. */
function readingInWords(here: URL, { reading, terms, query }: Texts): string {
  return (['bases', 'places', 'roles'] as const)
    .filter((part) => countingIn(here, part).length < readingParts[part].length)
    .map((part) =>
      query.narrowed(
        reading[part],
        countingIn(here, part).map((term) => terms[term]),
      ),
    )
    .join(query.and);
}
