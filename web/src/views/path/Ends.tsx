/** Between what, how far, and whether what everything is tied to may be met. */

import type { PathThingFragment } from '../../api/__generated__/graphql.js';
import { withParameters } from '../../state/address.js';
import { navigate, useLocation } from '../../state/location.js';
import { useTexts } from '../../texts/texts.js';
import { Chip } from '../../ui/Chip.js';

import { ThingField } from './ThingField.js';

export interface EndsProps {
  readonly from: PathThingFragment | null;
  readonly to: PathThingFragment | null;
}

export function Ends({ from, to }: EndsProps) {
  const { path: texts } = useTexts();
  const here = useLocation();
  const { isWithoutHubs, most } = limitsOf(here);
  const go = (values: Readonly<Record<string, string | null>>) => {
    navigate(withParameters(here, { way: null, ...values }));
  };
  return (
    <div className="path-ends">
      <ThingField
        label={texts.from}
        thing={from}
        onPick={(id) => {
          go({ from: id });
        }}
      />
      <button
        type="button"
        className="button path-swap"
        aria-label={texts.swap}
        onClick={() => {
          go({ from: to?.id ?? null, to: from?.id ?? null });
        }}
      >
        ⇄
      </button>
      <ThingField
        label={texts.to}
        thing={to}
        onPick={(id) => {
          go({ to: id });
        }}
      />
      <Chip
        isOn={isWithoutHubs}
        onToggle={() => {
          go({ hubs: isWithoutHubs ? null : 'avoid' });
        }}
      >
        {texts.avoidHubs}
      </Chip>
      <label className="path-most">
        {texts.most}{' '}
        <select
          value={most}
          onChange={({ target }) => {
            go({ hops: target.value === '6' ? null : target.value });
          }}
        >
          {[1, 2, 3, 4, 5, 6, 7, 8].map((hops) => (
            <option key={hops} value={hops}>
              {texts.hops(hops)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** How far a path may go, and whether over hubs, as the address says. */
export function limitsOf({ searchParams }: URL): { readonly isWithoutHubs: boolean; readonly most: number } {
  const hops = Number(searchParams.get('hops'));
  return {
    isWithoutHubs: searchParams.get('hubs') === 'avoid',
    most: Number.isInteger(hops) && hops >= 1 && hops <= 8 ? hops : 6,
  };
}
