/** The bridge where there is no room to draw it: a theme opens to the programs of each municipality that touch it. */

import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import { nameOf } from '../../ui/names.js';
import { pathOf } from '../../ui/names.js';

import type { Bridge, BridgeTheme } from './model.js';
import { Pips } from './Pips.js';

export function Accordion({ bridge }: { readonly bridge: Bridge }) {
  return (
    <div className="bridge-accordion">
      <Key bridge={bridge} />
      {bridge.bundles.map(({ concept, themes }) => (
        <section key={concept.id}>
          <h2>{nameOf(concept).text}</h2>
          {themes.map((theme) => (
            <details key={theme.theme.id}>
              <summary>
                <Pips municipalities={theme.municipalities} /> {nameOf(theme.theme).text}{' '}
                <span>{theme.municipalities.length}</span>
              </summary>
              <Programs bridge={bridge} theme={theme} />
            </details>
          ))}
        </section>
      ))}
    </div>
  );
}

/** Which colour is which municipality, and what the numbers count. */
function Key({ bridge: { municipalities } }: { readonly bridge: Bridge }) {
  const { bridge: texts } = useTexts();
  return (
    <div className="bridge-key">
      <ul aria-label={texts.key}>
        {municipalities.map((municipality, index) => (
          <li key={municipality.id}>
            <Pips municipalities={[index]} /> {nameOf(municipality).text}
          </li>
        ))}
      </ul>
      <p>{texts.counted}</p>
    </div>
  );
}

function Programs({
  bridge,
  theme: { theme, municipalities },
}: {
  readonly bridge: Bridge;
  readonly theme: BridgeTheme;
}) {
  const { terms, bridge: texts } = useTexts();
  const ties = new Map(bridge.ties.filter((tie) => tie.theme === theme.id).map((tie) => [tie.program, tie]));
  return (
    <>
      {municipalities.map((index) => {
        const municipality = bridge.municipalities[index];
        if (municipality === undefined) return null;
        return (
          <section key={municipality.id}>
            <h3>
              <Pips municipalities={[index]} /> {nameOf(municipality).text}
            </h3>
            <ul>
              {municipality.programs.nodes.map((program) => {
                const tie = ties.get(program.id);
                if (tie === undefined) return null;
                return (
                  <li key={program.id}>
                    <Link to={pathOf(program.id)}>{nameOf(program).text}</Link>{' '}
                    <small>{terms[tie.basis]}</small>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <Link to={pathOf(theme.id)}>{texts.toTheme}</Link>
    </>
  );
}
