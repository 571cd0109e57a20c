/** The release holds no plans at all, whatever the reading. */

import { useTexts } from '../texts/texts.js';

export function Nothing() {
  const { states } = useTexts();
  return (
    <div className="notice" role="status">
      <p className="notice-title">{states.nothing}</p>
    </div>
  );
}
