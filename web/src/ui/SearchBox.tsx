/** The search of the explorer: a completion leads to the thing itself, anything else to what is found. */

import { keeping } from '../state/address.js';
import { navigate } from '../state/location.js';
import { useTexts } from '../texts/texts.js';

import { pathOf } from './names.js';
import { Picker } from './Picker.js';

export interface SearchBoxProps {
  readonly initial?: string;
  /** Does it take the focus, as soon as this is so? */
  readonly autoFocus?: boolean;
}

export function SearchBox({ initial = '', autoFocus = false }: SearchBoxProps) {
  const { search } = useTexts();
  const go = (to: string) => {
    navigate(keeping(to, new URL(location.href)));
  };
  return (
    <Picker
      label={search.label}
      placeholder={search.placeholder}
      initial={initial}
      autoFocus={autoFocus}
      onChoose={({ id }) => {
        go(pathOf(id));
      }}
      onText={(text) => {
        go(`/search?${new URLSearchParams({ q: text }).toString()}`);
      }}
    />
  );
}
