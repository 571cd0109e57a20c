/** How near each two municipalities are, as marks to count, one a theme; ten make 45 pairs, so that only the nearest stand open. */

import { useTexts } from '../../texts/texts.js';
import { nameOf } from '../../ui/names.js';

import type { Nearness } from './model.js';

/** The table below is what a comparison is made for. */
const mostOpen = 3;

export function NearnessList({ pairs }: { readonly pairs: readonly Nearness[] }) {
  const { compare: texts } = useTexts();
  const others = pairs.slice(mostOpen);
  return (
    <>
      <div className="compare-legend">
        <h2>{texts.nearness}</h2>
        <span>
          <Squares shared={1} onlyA={0} onlyB={0} /> {texts.shared}
        </span>
        <span>
          <Squares shared={0} onlyA={1} onlyB={0} /> {texts.onlyFirst}
        </span>
        <span>
          <Squares shared={0} onlyA={0} onlyB={1} /> {texts.onlySecond}
        </span>
        <span>{texts.oneMark}</span>
      </div>
      <Pairs pairs={pairs.slice(0, mostOpen)} />
      {others.length > 0 && (
        <details className="compare-others">
          <summary>{texts.otherPairs(others.length)}</summary>
          <Pairs pairs={others} />
        </details>
      )}
    </>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly Nearness[] }) {
  return (
    <ul className="compare-pairs">
      {pairs.map((pair) => (
        <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
      ))}
    </ul>
  );
}

function Pair({ pair }: { readonly pair: Nearness }) {
  const { compare: texts } = useTexts();
  const { a, b, shared, onlyA, onlyB, jaccard } = pair;
  return (
    <li>
      <b>{texts.pair(nameOf(a).text, nameOf(b).text)}</b> <strong>{jaccard.toFixed(2)}</strong>{' '}
      <span>{texts.sharedOf(shared, shared + onlyA + onlyB)}</span>
      <Squares {...{ shared, onlyA, onlyB }} />
    </li>
  );
}

const step = 17;

function Squares({ shared, onlyA, onlyB }: Pick<Nearness, 'shared' | 'onlyA' | 'onlyB'>) {
  const marks = [
    ...Array<string>(shared).fill('compare-shared'),
    ...Array<string>(onlyA).fill('compare-only'),
    ...Array<string>(onlyB).fill('compare-only compare-second'),
  ];
  return (
    <span className="compare-squares" aria-hidden="true">
      {marks.map((kind, index) => (
        <svg key={index} className={kind} width={step} height={step}>
          <rect x="1.5" y="1.5" width="13" height="13" rx={kind.endsWith('second') ? 6.5 : 0} />
        </svg>
      ))}
    </span>
  );
}
