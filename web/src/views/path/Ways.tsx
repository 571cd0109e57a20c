/** The ways to choose from, and the chosen one step by step. */

import { PathDocument } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useLocation } from '../../state/location.js';
import { useReading } from '../../state/reading.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { ChartFigure } from '../../ui/ChartFigure.js';

import { limitsOf } from './Ends.js';
import { distinctionOf, type Way } from './model.js';
import { Rail } from './Rail.js';
import { useThingName } from './Thing.js';

export interface WaysProps {
  readonly from: string;
  readonly to: string;
}

export function Ways({ from, to }: WaysProps) {
  const { path: texts } = useTexts();
  const { reading } = useReading();
  const { isWithoutHubs, most } = limitsOf(useLocation());
  const answer = useAnswer(PathDocument, {
    ...reading,
    language: useDocumentLanguage(),
    from,
    to,
    maxHops: most,
    avoidHubs: isWithoutHubs,
  });
  return (
    <Answered answer={answer}>
      {({ reading: { paths } }) =>
        paths.found ? (
          <Found ways={paths.paths} isCut={paths.truncated} />
        ) : (
          <p className="notice notice-title">{texts.none(paths.searchedHops)}</p>
        )
      }
    </Answered>
  );
}

function Found({ ways, isCut }: { readonly ways: readonly Way[]; readonly isCut: boolean }) {
  const { path: texts } = useTexts();
  const name = useThingName();
  const [chosen, choose] = useViewState('way');
  const index = Math.max(0, Math.min(Number(chosen ?? 1) || 1, ways.length) - 1);
  const way = ways[index];
  return (
    <div className="path-body">
      <nav aria-label={texts.ways}>
        <ol className="path-ways">
          {ways.map((one, place) => (
            <li key={one.nodes.map(({ id }) => id).join()}>
              <button
                type="button"
                aria-pressed={place === index}
                onClick={() => {
                  choose(place === 0 ? null : String(place + 1));
                }}
              >
                <b>{texts.way(place + 1)}</b> {texts.hops(one.length)}
                <span>{texts.by(distinctionOf(one, ways).map((one) => name(one)))}</span>
              </button>
            </li>
          ))}
        </ol>
        {isCut && <p className="path-hint">{texts.cut(ways.length)}</p>}
      </nav>
      {way && (
        <ChartFigure>
          <Rail way={way} />
        </ChartFigure>
      )}
    </div>
  );
}
