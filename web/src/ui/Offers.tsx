/** What may be meant by what is typed, as completions below its box. */

import { type Kind, type NamedFragment, SuggestDocument } from '../api/__generated__/graphql.js';
import { latestOf, useAnswerAside } from '../api/client.js';
import { useDocumentLanguage } from '../state/language.js';
import { useReading } from '../state/reading.js';
import { useSettled } from '../state/settled.js';
import { useTexts } from '../texts/texts.js';

import { nameOf } from './names.js';

export interface Offer {
  readonly matched: string;
  readonly node: NamedFragment;
}

interface OffersProps {
  readonly id: string;
  readonly at: number;
  readonly offers: readonly Offer[];
  readonly choose: (offer: Offer) => void;
}

export function Offers({ id, at, offers, choose }: OffersProps) {
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
export function useOffers(typed: string, kinds: readonly Kind[] | undefined): FoundOffers {
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
  return {
    offers: latestOf(answer)?.reading.suggest ?? [],
    isAnswered: answer.state === 'ready' && text === typed.trim(),
  };
}
