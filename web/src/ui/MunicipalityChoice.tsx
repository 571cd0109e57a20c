/** Which municipalities a view is about: a button each while they are few, else those chosen and a field to add one. */

import { ChoiceDocument, type ChoiceFragment } from '../api/__generated__/graphql.js';
import { useAnswerAside } from '../api/client.js';
import { useDocumentLanguage } from '../state/language.js';
import { useReading } from '../state/reading.js';
import { useTexts } from '../texts/texts.js';

import { Chip } from './Chip.js';
import { nameOf } from './names.js';
import { Picker } from './Picker.js';

import './choosing.css';

export interface MunicipalityChoiceProps {
  readonly chosen: readonly ChoiceFragment[];
  readonly least: number;
  readonly most: number;
  /** Given slugs, or codes of those that were added. */
  readonly onChoose: (keys: readonly string[]) => void;
}

export function MunicipalityChoice(props: MunicipalityChoiceProps) {
  const { choice: texts } = useTexts();
  const answer = useAnswerAside(ChoiceDocument, {
    ...useReading().reading,
    language: useDocumentLanguage(),
  });
  const all = answer.state === 'ready' ? answer.data.reading.municipalities : undefined;
  const isWhole = all !== undefined && all.nodes.length === all.totalCount;
  return (
    <div className="choice" role="group" aria-label={texts.label}>
      <Toggles {...props} offered={isWhole ? all.nodes : props.chosen} />
      {all !== undefined && !isWhole && <Adding {...props} />}
    </div>
  );
}

function Toggles({
  chosen,
  least,
  most,
  onChoose,
  offered,
}: MunicipalityChoiceProps & { readonly offered: readonly ChoiceFragment[] }) {
  const { choice: texts } = useTexts();
  const slugs = chosen.map(({ slug }) => slug);
  return offered.map((municipality) => {
    const { slug } = municipality;
    const isOn = slugs.includes(slug);
    const after = isOn ? slugs.filter((other) => other !== slug) : [...slugs, slug];
    const tooMany = after.length > most ? texts.atMost(most) : undefined;
    const locked = isOn && after.length < least ? texts.atLeast(least) : tooMany;
    return (
      <Chip
        key={slug}
        isOn={isOn}
        locked={locked}
        onToggle={() => {
          if (locked === undefined) onChoose(after);
        }}
      >
        {nameOf(municipality).text}
      </Chip>
    );
  });
}

function Adding({ chosen, most, onChoose }: MunicipalityChoiceProps) {
  const { choice: texts } = useTexts();
  const keys = chosen.map(({ slug }) => slug);
  if (chosen.length >= most) return <span>{texts.atMost(most)}</span>;
  return (
    <Picker
      key={keys.join()}
      label={texts.add}
      placeholder={texts.hint}
      kinds={['MUNICIPALITY']}
      onChoose={({ id }) => {
        if (!chosen.some((one) => one.id === id)) onChoose([...keys, id.replace(/^Municipality:/, '')]);
      }}
    />
  );
}
