/** A button of the toolbar that copies the address of the question as it stands in the editor. */

import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';

import { permalink } from './permalink.js';

/** The label says when it is done; GraphiQL shows it as a tooltip. */
export function CopyLink() {
  const [copied, setCopied] = useState(false);
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const copy = async () => {
    const question = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    await navigator.clipboard.writeText(permalink(location.origin, question));
    setCopied(true);
    setTimeout(() => {
      setCopied(false);
    }, 2000);
  };
  return (
    <ToolbarButton
      label={copied ? 'コピーしました Copied' : 'この質問へのリンクをコピー Copy a link to this question'}
      onClick={() => void copy()}
    >
      <LinkIcon />
    </ToolbarButton>
  );
}

function LinkIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3" />
      <path d="M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1" />
    </svg>
  );
}
