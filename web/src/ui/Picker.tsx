/** A box that finds things by what is typed: completions below, arrows and Enter choose, Escape closes. */

import { type KeyboardEvent, useId, useState } from 'react';

import { type Kind, type NamedFragment, SuggestDocument } from '../api/__generated__/graphql.js';
import { useAnswerAside } from '../api/client.js';
import { useDocumentLanguage } from '../state/language.js';
import { useReading } from '../state/reading.js';
import { useSettled } from '../state/settled.js';
import { useTexts } from '../texts/texts.js';

import { nameOf } from './names.js';

import './picker.css';

export interface PickerProps {
  readonly label: string;
  readonly placeholder?: string;
  /** Only things of these kinds. */
  readonly kinds?: readonly Kind[];
  /** What stands in the box at first. */
  readonly initial?: string;
  /** Does it take the focus when it appears? */
  readonly autoFocus?: boolean;
  readonly onChoose: (thing: NamedFragment) => void;
  /** Enter without a choice. */
  readonly onText?: (text: string) => void;
}

export function Picker(props: PickerProps) {
  const { label, kinds, initial = '', onChoose, onText, ...box } = props;
  const id = useId();
  const [text, setText] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const offers = useOffers(isOpen ? text : '', kinds);
  const choose = ({ node }: Offer) => {
    setText(nameOf(node).text);
    setOpen(false);
    onChoose(node);
  };
  const onKey = (event: KeyboardEvent) => {
    const [offer, move] = [offers[at], moves[event.key]];
    if (move !== undefined && offers.length > 0) setAt(stepped(at, move, offers.length));
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Enter' && offer && !event.nativeEvent.isComposing) choose(offer);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="picker"
      role="search"
      aria-label={label}
      action="/search"
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
        onText?.(text);
      }}
    >
      <input
        {...box}
        name="q"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={isOpen && offers.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={offers[at] && `${id}-${at}`}
        value={text}
        onKeyDown={onKey}
        onBlur={() => {
          setOpen(false);
        }}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
      />
      <Offers id={id} at={at} offers={isOpen ? offers : []} choose={choose} />
    </form>
  );
}

interface Offer {
  readonly matched: string;
  readonly node: NamedFragment;
}

interface OffersProps {
  readonly id: string;
  readonly at: number;
  readonly offers: readonly Offer[];
  readonly choose: (offer: Offer) => void;
}

function Offers({ id, at, offers, choose }: OffersProps) {
  const { kinds } = useTexts();
  return (
    <ul id={id} role="listbox" className="picker-offers" hidden={offers.length === 0}>
      {offers.map((offer, index) => (
        <li
          key={offer.node.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // The box keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(offer);
          }}
        >
          <span lang={nameOf(offer.node).lang}>{nameOf(offer.node).text}</span>{' '}
          {offer.matched !== nameOf(offer.node).text && <small>{offer.matched}</small>}
          <em>{kinds[offer.node.__typename]}</em>
        </li>
      ))}
    </ul>
  );
}

/** Those of the text typed last stay until there are others. */
function useOffers(typed: string, kinds: readonly Kind[] | undefined): readonly Offer[] {
  const text = useSettled(typed.trim(), 120);
  const { reading } = useReading();
  const language = useDocumentLanguage();
  const answer = useAnswerAside(SuggestDocument, {
    // Without letters nothing is found.
    text: text === '' ? ' ' : text,
    language,
    ...(kinds && { kinds }),
    ...(reading.release !== undefined && { release: reading.release }),
  });
  if (typed.trim() === '' || answer.state === 'failed') return [];
  const data = answer.state === 'ready' ? answer.data : answer.previous;
  return data?.reading.suggest ?? [];
}

const moves: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Around the end to the box itself (-1) and on. */
function stepped(at: number, move: 1 | -1, length: number): number {
  return ((at + 1 + move + length + 1) % (length + 1)) - 1;
}
