/** The reading: which evidence counts, for every number on the page. */

import { useState } from 'react';

import {
  countingIn,
  type ReadingPart,
  readingParts,
  type ReadingTerm,
  unknownIn,
} from '../../../src/api/pages/address.js';
import { toggled } from '../state/address.js';
import { navigate, useLocation } from '../state/location.js';
import { readAll, useReading } from '../state/reading.js';
import { useTexts } from '../texts/texts.js';

import { Chip } from './Chip.js';
import { Glyph } from './Glyph.js';
import { ReadingCount } from './ReadingCount.js';

/** A search selects things, never links: no reading changes what it finds. */
export function ReadingBar() {
  const { reading: texts } = useTexts();
  if (useLocation().pathname !== '/search') return <Bar />;
  return (
    <section tabIndex={-1} className="reading" aria-label={texts.label}>
      <p className="reading-none">{texts.notHere}</p>
    </section>
  );
}

/** On a phone it is one line until it is opened. */
function Bar() {
  const { reading: texts } = useTexts();
  const { isDefault } = useReading();
  const [isOpen, setOpen] = useState(false);
  return (
    <section
      tabIndex={-1}
      className={`reading ${isDefault ? '' : 'reading-narrowed'} ${isOpen ? 'reading-open' : ''}`}
      aria-label={texts.label}
    >
      <button
        type="button"
        className="reading-opener"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <b>{texts.label}</b> {isDefault ? texts.everything : texts.narrowed}
      </button>
      {(['bases', 'places', 'roles'] as const).map((part) => (
        <Part key={part} part={part} />
      ))}
      <ReadingCount />
      <Misread />
      {isDefault || (
        <button type="button" className="button reading-all" onClick={readAll}>
          {texts.all}
        </button>
      )}
    </section>
  );
}

/** What the address asks for and no reading has. */
function Misread() {
  const { reading: texts } = useTexts();
  const words = unknownIn(useLocation().searchParams).map(({ word }) => word);
  return (
    words.length > 0 && (
      <p className="reading-misread" role="status">
        {texts.misread(words)}
      </p>
    )
  );
}

function Part({ part }: { readonly part: ReadingPart }) {
  const { reading: texts, terms } = useTexts();
  const here = useLocation();
  const counting = countingIn(here.searchParams, part);
  return (
    <div className="reading-part" role="group" aria-label={texts[part]}>
      <span aria-hidden="true">{texts[part]}</span>
      {readingParts[part].map((term) => (
        <Chip
          key={term}
          isOn={counting.includes(term)}
          locked={counting.length === 1 && counting[0] === term ? texts.lastOne : undefined}
          onToggle={() => {
            navigate(toggled(here, part, term));
          }}
        >
          <Mark term={term} /> {terms[term]}
        </Chip>
      ))}
    </div>
  );
}

function Mark({ term }: { readonly term: ReadingTerm }) {
  switch (term) {
    case 'STATED':
    case 'CURATED':
      return <Glyph role="MEASURE" basis={term} size={10} />;
    case 'MEASURE':
    case 'GOAL':
    case 'ISSUE':
    case 'STRENGTH':
    case 'CONTEXT':
      return <Glyph role={term} />;
    default:
      return null;
  }
}
