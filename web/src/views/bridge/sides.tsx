/** The two sides of a bridge: municipalities with their programs, and themes under their top concepts. */

import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { nameOf } from '../../ui/names.js';
import { pathOf } from '../../ui/names.js';

import type { Layout } from './layout.js';
import type { Bridge } from './model.js';
import { Pips } from './Pips.js';

export interface SideProps {
  readonly bridge: Bridge;
  readonly layout: Layout;
  /** Ids of what is lit; undefined while nothing is pointed at. */
  readonly lit: ReadonlySet<string> | undefined;
}

/** What makes a name something to point at. */
function named(id: string, { lit }: SideProps, kind: string) {
  return { 'data-id': id, className: lit?.has(id) ? `${kind} bridge-lit` : kind };
}

export function LeftSide(side: SideProps) {
  const { bridge: texts } = useTexts();
  const { bridge, layout } = side;
  return (
    <ul className="bridge-left">
      {bridge.municipalities.map((municipality, index) => {
        const { top, bottom } = layout.municipalities[index] ?? { top: 0, bottom: 0 };
        return (
          <li key={municipality.id}>
            <i className={`bridge-bar bridge-place${index + 1}`} style={{ top, height: bottom - top }} />
            <Link
              to={pathOf(municipality.id)}
              style={{ top: (top + bottom) / 2 }}
              {...named(municipality.id, side, 'bridge-municipality')}
            >
              {nameOf(municipality).text} <small>{texts.programs(municipality.programs.totalCount)}</small>
            </Link>
            <ul>
              {municipality.programs.nodes.map((program) => (
                <li key={program.id}>
                  <Link
                    to={pathOf(program.id)}
                    style={{ top: layout.programs.get(program.id) }}
                    {...named(program.id, side, 'bridge-program')}
                  >
                    <span title={nameOf(program).text}>{nameOf(program).text}</span>
                    <i className={`bridge-dot bridge-place${index + 1}`} />
                    <span className="hidden">
                      {texts.tied(themesOf(program.id, bridge).map((one) => nameOf(one).text))}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

export function RightSide(side: SideProps) {
  const { bridge, layout } = side;
  return (
    <ul className="bridge-right">
      {bridge.bundles.map(({ concept, themes }) => (
        <li key={concept.id}>
          <span className="bridge-concept" style={{ top: layout.heads.get(concept.id) }}>
            {nameOf(concept).text}
          </span>
          <ul>
            {themes.map(({ theme, municipalities }) => (
              <li key={theme.id}>
                <Link
                  to={pathOf(theme.id)}
                  style={{ top: layout.themes.get(theme.id) }}
                  {...named(theme.id, side, 'bridge-theme')}
                >
                  <Pips municipalities={municipalities} />{' '}
                  <span title={nameOf(theme).text}>{nameOf(theme).text}</span> {municipalities.length}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function themesOf(program: string, { bundles, ties }: Bridge) {
  const own = new Set(ties.filter((tie) => tie.program === program).map(({ theme }) => theme));
  return bundles.flatMap(({ themes }) => themes.map(({ theme }) => theme).filter(({ id }) => own.has(id)));
}
