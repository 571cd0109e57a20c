/** The head of a list, and the one value that its rows are to have, which the address names. */

import type { ReactNode } from 'react';

import type { ListName } from '../../../../src/api/pages/address.js';
import { type Answer, latestOf } from '../../api/client.js';
import { useViewState } from '../../state/view-state.js';
import { inBoth, type Texts, useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { ViewHead } from '../../ui/ViewHead.js';

/** A list in groups by the value. */
interface Grouped {
  readonly totalCount: number;
  readonly groups: {
    readonly nodes: readonly {
      readonly keys: readonly { readonly value: string | null }[];
      readonly count: number;
    }[];
  };
}

export interface ChosenProps<Data> {
  readonly list: ListName;
  /** Of the address. */
  readonly parameter: string;
  readonly label: string;
  readonly answer: Answer<Data>;
  readonly groupsIn: (data: Data) => Grouped;
  /** What the values are called. */
  readonly wordsIn: (texts: Texts) => Readonly<Record<string, string>>;
  /** @param value - null for those that have none; undefined for all */
  readonly children: (value: string | null | undefined) => ReactNode;
}

export function Chosen<Data>({
  list,
  parameter,
  label,
  answer,
  groupsIn,
  wordsIn,
  children,
}: ChosenProps<Data>) {
  const texts = useTexts();
  const [wanted, want] = useViewState(parameter);
  const data = latestOf(answer);
  const options = data === undefined ? [] : optionsOf(groupsIn(data));
  const chosen = options.find(({ word }) => word === wanted?.toLowerCase());
  const called = (value: string | null, { entity }: Texts, words: Readonly<Record<string, string>>) =>
    value === null ? entity.noneFound : (words[value] ?? value);
  const titles = inBoth((both) =>
    chosen === undefined
      ? both.lists[list].title
      : both.lists.titled(both.lists[list].title, called(chosen.value, both, wordsIn(both))),
  );
  return (
    <>
      <ViewHead title={texts.lists[list].title} lede={texts.lists[list].lede} titles={titles} />
      <Answered answer={answer}>
        {(all) => (
          <>
            <label className="lists-choice">
              {label}{' '}
              <select
                value={chosen?.word ?? ''}
                onChange={({ target }) => {
                  want(target.value === '' ? null : target.value);
                }}
              >
                <option value="">{texts.lists.option(texts.lists.all, groupsIn(all).totalCount)}</option>
                {options.map(({ word, value, count }) => (
                  <option key={word} value={word}>
                    {texts.lists.option(called(value, texts, wordsIn(texts)), count)}
                  </option>
                ))}
              </select>
            </label>
            <div key={chosen?.word}>{children(chosen?.value)}</div>
          </>
        )}
      </Answered>
    </>
  );
}

/** In the address values are in small letters; `none` is that of those without one. */
function optionsOf({ groups }: Grouped) {
  return groups.nodes.map(({ keys: [key], count }) => {
    const value = key?.value ?? null;
    return { word: value?.toLowerCase() ?? 'none', value, count };
  });
}
