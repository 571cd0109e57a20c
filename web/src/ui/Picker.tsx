/** A box that finds things by what is typed: completions below, arrows and Enter choose, Escape closes; that nothing fits is said. */

import {
  type ChangeEvent,
  type KeyboardEvent,
  type SubmitEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

import type { Kind, NamedFragment } from '../api/__generated__/graphql.js';
import { useTexts } from '../texts/texts.js';

import { nameOf } from './names.js';
import { type Offer, Offers, useOffers } from './Offers.js';

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
  const { label, placeholder, autoFocus = false } = props;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { text, at, offers, isNothing, choose, onKey, onSubmit, onType, close } = usePicking(props);
  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);
  return (
    <form className="picker" role="search" aria-label={label} action="/search" onSubmit={onSubmit}>
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
        aria-expanded={offers.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={offers[at] && `${id}-${at}`}
        value={text}
        onKeyDown={onKey}
        onBlur={close}
        onChange={onType}
      />
      <Offers id={id} at={at} offers={offers} choose={choose} />
      {props.onText === undefined && <NothingFits text={isNothing ? text.trim() : undefined} />}
    </form>
  );
}

function NothingFits({ text }: { readonly text: string | undefined }) {
  const { search } = useTexts();
  return (
    <p className="picker-nothing" role="status">
      {text !== undefined && search.nothing(text)}
    </p>
  );
}

/** What is typed, offered and chosen. */
function usePicking({ kinds, initial = '', onChoose, onText }: PickerProps) {
  const [text, setText] = useText(initial);
  const [isOpen, setOpen] = useState(false);
  const [entered, setEntered] = useState<string>();
  const [at, setAt] = useState(-1);
  const { offers, isAnswered } = useOffers(isOpen ? text : '', kinds);
  const choose = ({ node }: Offer) => {
    setText(nameOf(node).text);
    setOpen(false);
    onChoose(node);
  };
  const onKey = (event: KeyboardEvent) => {
    // The candidates of an input method have these keys.
    if (event.nativeEvent.isComposing) return;
    const [offer, move] = [offers[at], moves[event.key]];
    if (move !== undefined && offers.length > 0) setAt(stepped(at, move, offers.length));
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Enter' && offer) choose(offer);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    ...{ text, at, choose, onKey },
    offers: isOpen ? offers : [],
    isNothing: isAnswered && entered === text && offers.length === 0,
    onSubmit: (event: SubmitEvent) => {
      event.preventDefault();
      setOpen(onText === undefined);
      setEntered(text);
      onText?.(text);
    },
    onType: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setText(target.value);
      setOpen(true);
      setAt(-1);
    },
    close: () => {
      setOpen(false);
    },
  };
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

const moves: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Around the end to the box itself (-1) and on. */
function stepped(at: number, move: 1 | -1, length: number): number {
  return ((at + 1 + move + length + 1) % (length + 1)) - 1;
}
