/** Which prefecture is shown, said plainly, and the others to choose from; nothing where there is only one. */

import { useTexts } from '../../texts/texts.js';

import type { Scope } from './scope.js';

export interface PrefectureChoiceProps {
  readonly scope: Scope;
  readonly onChoose: (prefecture: string | null) => void;
}

export function PrefectureChoice({ scope, onChoose }: PrefectureChoiceProps) {
  const { matrix: texts } = useTexts();
  const { prefecture, prefectures, shown, total, fitsWhole } = scope;
  if (prefectures.length < 2) return null;
  return (
    <p className="matrix-scope">
      <label>
        {texts.prefecture}{' '}
        <select
          value={prefecture ?? ''}
          onChange={({ target }) => {
            onChoose(target.value === '' ? null : target.value);
          }}
        >
          {fitsWhole && <option value="">{texts.allPrefectures}</option>}
          {prefectures.map(({ name, count }) => (
            <option key={name} value={name}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>{' '}
      <span>{texts.shown(shown, total)}</span>
    </p>
  );
}
