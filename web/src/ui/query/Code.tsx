/** Text to take along. */

import { useId, useState } from 'react';

import { useTexts } from '../../texts/texts.js';

export interface CodeProps {
  readonly label: string;
  readonly text: string;
}

export function Code({ label, text }: CodeProps) {
  const id = useId();
  return (
    <figure className="code-figure">
      <figcaption>
        <span id={id}>{label}</span>
        <Copy text={text} />
      </figcaption>
      <pre className="code" tabIndex={0} role="region" aria-labelledby={id}>
        {text}
      </pre>
    </figure>
  );
}

/** Pages that are not secure have no clipboard; there the text can still be selected. */
function Copy({ text }: { readonly text: string }) {
  const { query } = useTexts();
  const [done, setDone] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      setDone('notCopied');
    }
  };
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <span role="status">{done === null ? query.copy : query[done]}</span>
    </button>
  );
}
