/** Whose themes are shown, said plainly, and the others to choose from; nothing where all fit together. */

import { useTexts } from '../../texts/texts.js';
import { nameOf } from '../../ui/names.js';

import type { Part } from './parts.js';

export interface PartChoiceProps {
  readonly parts: readonly Part[];
  readonly chosen: Part | undefined;
  /** How many themes there are in all. */
  readonly total: number;
  readonly onChoose: (key: string) => void;
}

export function PartChoice({ parts, chosen, total, onChoose }: PartChoiceProps) {
  const { matrix: texts } = useTexts();
  if (chosen === undefined) return null;
  return (
    <p className="matrix-scope">
      <label>
        {texts.topConcept}{' '}
        <select
          value={chosen.key}
          onChange={({ target }) => {
            onChoose(target.value);
          }}
        >
          {parts.map(({ key, concept, themes }) => (
            <option key={key} value={key}>
              {nameOf(concept).text} ({themes.length})
            </option>
          ))}
        </select>
      </label>{' '}
      <span>{texts.shownThemes(chosen.themes.length, total)}</span>
    </p>
  );
}
