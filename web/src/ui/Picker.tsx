/** A box that finds things by what is typed: completions below, arrows and Enter choose, Escape closes; that nothing fits is said. */

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

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
  /** What stands in the box until something is typed; another text replaces what was typed. */
  readonly initial?: string;
  /** Does it take the focus, as soon as this is so? */
  readonly autoFocus?: boolean;
  readonly onChoose: (thing: NamedFragment) => void;
  /** Enter without a choice; where that leads nowhere, it is said when nothing fits. */
  readonly onText?: (text: string) => void;
}

/** The most letters that the API looks for. */
export const longestText = 200;

export function Picker(props: PickerProps) {
  const { label, placeholder, kinds, initial = '', autoFocus = false, onChoose, onText } = props;
  const { search } = useTexts();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useText(initial);
  const [isOpen, setOpen] = useState(false);
  const [entered, setEntered] = useState<string>();
  const [at, setAt] = useState(-1);
  const { offers, isAnswered } = useOffers(isOpen ? text : '', kinds);
  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);
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
        setOpen(onText === undefined);
        setEntered(text);
        onText?.(text);
      }}
    >
      <input
        ref={box}
        placeholder={placeholder}
        maxLength={longestText}
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
      {onText === undefined && (
        <p className="picker-nothing" role="status">
          {isAnswered && entered === text && offers.length === 0 && search.nothing(text.trim())}
        </p>
      )}
    </form>
  );
}

/** What stands in the box: what is typed, until another text is given. */
function useText(given: string): readonly [string, (text: string) => void] {
  const [{ from, text }, set] = useState({ from: given, text: given });
  if (from !== given) set({ from: given, text: given });
  return [
    from === given ? text : given,
    (typed) => {
      set({ from: given, text: typed });
    },
  ];
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

interface FoundOffers {
  readonly offers: readonly Offer[];
  /** Are they those of what is typed now? */
  readonly isAnswered: boolean;
}

/** Those of the text typed last stay until there are others. */
function useOffers(typed: string, kinds: readonly Kind[] | undefined): FoundOffers {
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
  if (typed.trim() === '' || answer.state === 'failed') return { offers: [], isAnswered: false };
  const data = answer.state === 'ready' ? answer.data : answer.previous;
  return {
    offers: data?.reading.suggest ?? [],
    isAnswered: answer.state === 'ready' && text === typed.trim(),
  };
}

const moves: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Around the end to the box itself (-1) and on. */
function stepped(at: number, move: 1 | -1, length: number): number {
  return ((at + 1 + move + length + 1) % (length + 1)) - 1;
}
