/** The plans of a source: a row of tabs, or a list to choose from where they are many. */

import { placeOf } from '../../source/address.js';
import { keeping } from '../../state/address.js';
import { navigate, useLocation } from '../../state/location.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';

import type { PlanInSource, ReadableSource } from './readable.js';

const mostTabs = 12;

interface PlansProps {
  readonly source: ReadableSource;
  readonly current: PlanInSource;
  /** As the address names them; they stay. */
  readonly layers: string | null;
}

export function Plans({ source, current, layers }: PlansProps) {
  const { read } = useTexts();
  const here = useLocation();
  const { plans } = source;
  const addressOf = ({ span }: PlanInSource) => {
    const place = placeOf(source.id, span.startLine);
    return layers === null ? place : place.replace('#', `?layers=${layers}#`);
  };
  if (plans.length > mostTabs) {
    return (
      <label className="read-choice">
        {read.plan}{' '}
        <select
          value={addressOf(current)}
          onChange={({ target }) => {
            navigate(keeping(target.value, here));
          }}
        >
          {plans.map((plan) => (
            <option key={plan.id} value={addressOf(plan)}>
              {plan.municipality.label.text}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <nav className="read-plans" aria-label={read.plan}>
      {plans.map((plan) => (
        <Link key={plan.id} to={addressOf(plan)} aria-current={plan.id === current.id ? 'page' : undefined}>
          {plan.municipality.label.text}
        </Link>
      ))}
    </nav>
  );
}
