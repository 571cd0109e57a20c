/** The bridge drawn: pointing at a name, or focusing it, lights what it is tied to. */

import { useMemo, useRef, useState } from 'react';

import { useWidth } from '../../state/width.js';
import { useTexts } from '../../texts/texts.js';

import { curve, type Layout, layoutOf } from './layout.js';
import { type Bridge, litBy, type Tie } from './model.js';
import { LeftSide, RightSide } from './sides.js';

export function Chart({ bridge }: { readonly bridge: Bridge }) {
  const { bridge: texts } = useTexts();
  const layout = useMemo(() => layoutOf(bridge), [bridge]);
  const [pointed, setPointed] = useState<string>();
  const lit = pointed === undefined ? undefined : litBy(pointed, bridge);
  const point = ({ target }: { readonly target: EventTarget }) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
    setPointed(element?.dataset['id']);
  };
  const clear = () => {
    setPointed(undefined);
  };
  return (
    <div
      className={lit === undefined ? 'bridge-chart' : 'bridge-chart bridge-lighting'}
      onPointerOver={point}
      onPointerLeave={clear}
      onFocus={point}
      onBlur={clear}
    >
      <p className="bridge-heads">
        <span>{texts.municipality}</span> <span>{texts.program}</span> <span>{texts.theme}</span>
      </p>
      <div className="bridge-sides" style={{ height: layout.height }}>
        <LeftSide bridge={bridge} layout={layout} lit={lit} />
        <Lines bridge={bridge} layout={layout} pointed={pointed} />
        <RightSide bridge={bridge} layout={layout} lit={lit} />
      </div>
    </div>
  );
}

interface LinesProps {
  readonly bridge: Bridge;
  readonly layout: Layout;
  readonly pointed: string | undefined;
}

function Lines({ bridge, layout: { height, programs, themes }, pointed }: LinesProps) {
  const frame = useRef<HTMLDivElement>(null);
  // Drawn first on paper it has no width to know: it is stretched there anyway.
  const width = useWidth(frame) || 400;
  const place = bridge.municipalities.findIndex(({ id }) => id === pointed);
  const isLit = ({ municipality, program, theme }: Tie) =>
    municipality === place || program === pointed || theme === pointed;
  return (
    <div ref={frame} className="bridge-lines">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bridge.ties.map((tie) => (
          <path
            key={`${tie.program} ${tie.theme}`}
            className={`bridge-place${tie.municipality + 1} bridge-${tie.basis.toLowerCase()}${isLit(tie) ? ' bridge-lit' : ''}`}
            d={curve(width, programs.get(tie.program) ?? 0, themes.get(tie.theme) ?? 0)}
          />
        ))}
      </svg>
    </div>
  );
}
