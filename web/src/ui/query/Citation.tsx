/** The view as a citation, under its release and with its permalink. */

import { countingIn, readingParts } from '../../../../src/api/pages/address.js';
import type { Language } from '../../../../src/api/term-words.js';
import { FrameDocument, type FrameQuery } from '../../api/__generated__/graphql.js';
import { useAnswerAside } from '../../api/client.js';
import { citations } from '../../export/cite.js';
import { withParameters } from '../../state/address.js';
import { useLanguage } from '../../state/language.js';
import { useLocation } from '../../state/location.js';
import { useReading } from '../../state/reading.js';
import { useCurrentTitles } from '../../state/title.js';
import { type Texts, textsIn, useTexts } from '../../texts/texts.js';
import { Failure } from '../Failure.js';
import { Skeleton } from '../Skeleton.js';

import { Code } from './Code.js';

export function Citation() {
  const answer = useAnswerAside(FrameDocument, useReading().reading);
  if (answer.state === 'failed') return <Failure {...answer} />;
  return answer.state === 'ready' ? <Forms release={answer.data.all.release} /> : <Skeleton />;
}

/** Each line of text is all in its language; the formats are in that of the page. */
function Forms({ release }: { readonly release: FrameQuery['all']['release'] }) {
  const { query } = useTexts();
  const here = useLocation();
  const titles = useCurrentTitles();
  const formsIn = (language: Language) => {
    const reading = readingInWords(here, textsIn[language]);
    return citations({
      title: titles[language],
      ...(reading !== '' && { reading }),
      release,
      url: withParameters(here, { release: release.id, lang: language }).href,
      sources: release.sources.nodes,
      accessed: new Date(),
      language,
    });
  };
  const forms = formsIn(useLanguage());
  return (
    <>
      <p>{query.citeLede}</p>
      <Code label="日本語" text={formsIn('ja').japanese} />
      <Code label="English" text={formsIn('en').english} />
      <Code label="BibTeX" text={forms.bibtex} />
      <Code label="RIS" text={forms.ris} />
      <Code label="CSL-JSON" text={forms.cslJson} />
    </>
  );
}

/** Only the parts that are narrowed; empty when all evidence counts. */
function readingInWords({ searchParams }: URL, { reading, terms, query }: Texts): string {
  return (['bases', 'places', 'roles'] as const)
    .filter((part) => countingIn(searchParams, part).length < readingParts[part].length)
    .map((part) =>
      query.narrowed(
        reading[part],
        countingIn(searchParams, part).map((term) => terms[term]),
      ),
    )
    .join(query.and);
}
