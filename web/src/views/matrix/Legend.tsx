/** What the marks mean: shape, fill and size. */

import { readingParts } from '../../../../src/api/pages/address.js';
import { useTexts } from '../../texts/texts.js';
import { Glyph } from '../../ui/Glyph.js';

export function Legend({ isDense }: { readonly isDense: boolean }) {
  const { matrix: texts, terms } = useTexts();
  return (
    <p className="matrix-legend">
      {readingParts.roles.map((role) => (
        <span key={role}>
          <Glyph role={role} /> {terms[role]}
        </span>
      ))}
      <span className="matrix-legend-bases">
        <Glyph role="MEASURE" /> {terms.STATED}
      </span>
      <span>
        <Glyph role="MEASURE" basis="CURATED" /> {texts.onlyCurated}
      </span>
      <span>{isDense ? texts.legendDense : texts.legend}</span>
    </p>
  );
}
