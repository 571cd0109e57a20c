/** The quotes of the chosen cell: where each stands in the source. */

import { useRef } from 'react';

import { MatrixCellDocument, type MatrixCellQuery } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { placeOf } from '../../source/address.js';
import { useReading } from '../../state/reading.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { CloseButton } from '../../ui/CloseButton.js';
import { Link } from '../../ui/Link.js';
import { nameOf } from '../../ui/names.js';
import { pathOf } from '../../ui/names.js';
import { Quote } from '../../ui/Quote.js';

import type { Crossing } from './address.js';

export interface CellPanelProps {
  readonly crossing: Crossing;
  /** Called when the cell has the focus again. */
  readonly onClose: () => void;
}

export function CellPanel({ crossing: { municipality, theme }, onClose }: CellPanelProps) {
  const { matrix: texts } = useTexts();
  const answer = useAnswer(MatrixCellDocument, {
    ...useReading().reading,
    municipality: municipality.id,
    theme: theme.id,
  });
  const panel = useRef<HTMLElement>(null);
  const close = () => {
    cellBeside(panel.current)?.focus();
    onClose();
  };
  return (
    <section
      ref={panel}
      className="matrix-panel matrix-panel-cell"
      aria-live="polite"
      aria-label={texts.place(nameOf(municipality).text, nameOf(theme).text)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <header>
        <p>
          <Link to={pathOf(municipality.id)}>{nameOf(municipality).text}</Link>
        </p>
        <h2>
          <Link to={pathOf(theme.id)}>{nameOf(theme).text}</Link>
        </h2>
        <CloseButton onClose={close} />
      </header>
      <Answered answer={answer}>
        {({ reading }) => <Quotes edges={reading.municipality?.themes.edges ?? []} theme={theme.id} />}
      </Answered>
    </section>
  );
}

/** The cell whose quotes a panel shows. */
function cellBeside(panel: HTMLElement | null): HTMLElement | null | undefined {
  return panel?.parentElement?.querySelector('[aria-selected="true"], [aria-pressed="true"]');
}

type Edges = NonNullable<MatrixCellQuery['reading']['municipality']>['themes']['edges'];

function Quotes({ edges, theme }: { readonly edges: Edges; readonly theme: string }) {
  const { matrix: texts } = useTexts();
  const quotes = edges.flatMap(({ evidence }) => evidence.nodes);
  const total = edges.reduce((sum, { evidence }) => sum + evidence.totalCount, 0);
  const [first] = quotes;
  return (
    <>
      {quotes.map((evidence) => (
        <Quote key={evidence.id} evidence={evidence} />
      ))}
      {total > quotes.length && <p>{texts.more(total - quotes.length)}</p>}
      {first && (
        <p className="matrix-onward">
          <Link className="button" to={placeOf(first.source.id, first.line, first.id)}>
            {texts.read}
          </Link>
          <Link className="button" to={pathOf(theme)}>
            {texts.toTheme}
          </Link>
        </p>
      )}
    </>
  );
}
