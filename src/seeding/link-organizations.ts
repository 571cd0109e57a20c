/** The parts that organizations take in plans, sections, programs and figures, and the bodies they belong to. */

import type { OrganizationFact } from '../model/dataset.js';
import { idOf } from '../model/kinds.js';

import { each } from './decode.js';
import { findQuote } from './find-quote.js';
import type { Holder } from './holder.js';
import { citedStretch, judgement, quoteOf } from './holder.js';
import type { HolderFinder } from './holder-finder.js';
import { keyIn } from './key-in.js';
import type { OpenPlan } from './open-things.js';
import type { OrganizationSeed, PartSeed } from './organization-shape.js';
import type { Spot } from './report.js';
import { at, placeOf } from './report.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

/** Links the organizations that a plan declares or refers to. */
export function linkOrganizations(world: World, plan: OpenPlan, holderOf: HolderFinder): void {
  for (const [seed, place] of each(plan.seed.organizations, at(plan.spot, 'organizations'))) {
    const step = 'organization' in seed ? 'organization' : 'slug';
    const key = 'organization' in seed ? seed.organization : seed.slug;
    const organization = resolveOrganization(world, plan, key, at(place, step));
    if (organization === undefined) continue;
    linkWhole(world, plan, organization, { seed, place });
    for (const [part, spot] of each(seed.takesPart, at(place, 'takesPart'))) {
      linkPart(world, organization, part, { spot, holderOf });
    }
  }
}

/** A bare slug is an organization of the plan's municipality, else one of no single municipality. */
function resolveOrganization(
  world: World,
  plan: OpenPlan,
  key: string,
  spot: Spot,
): OrganizationFact | undefined {
  return (
    world.organizations.get(keyIn(plan, key)) ??
    world.organizations.get(key) ??
    world.organizations.resolve(keyIn(plan, key), spot)
  );
}

interface PartContext {
  readonly spot: Spot;
  readonly holderOf: HolderFinder;
}

function linkPart(
  world: World,
  organization: OrganizationFact,
  part: PartSeed,
  { spot, holderOf }: PartContext,
): void {
  const holder = holderOf(part.in, at(spot, 'in'));
  if (holder === undefined) return;
  const { basis, note } = judgement(part.curated);
  const id = idOf(
    'Involvement',
    `${organization.id.slice('Organization:'.length)}~${part.role.toLowerCase()}~${holder.id}`,
  );
  const first = world.involved.get(id);
  if (first !== undefined) {
    world.report.add(
      spot,
      {
        en: `This part of the organization stands twice; first in ${placeOf(first)}.`,
        ja: `組織のこの関わりが重複しています。最初のものは ${placeOf(first)} にあります。`,
      },
      {
        en: 'Give one entry several quotes as a list.',
        ja: '一つの項目にまとめ、引用をリストで並べてください。',
      },
    );
    return;
  }
  world.involved.set(id, spot);
  const stretches = partQuotes(world, holder, part, spot);
  if (stretches.length === 0) return;
  world.involvements.push({ id, organization: organization.id, in: holder.id, role: part.role, basis });
  for (const stretch of stretches) {
    const link = {
      relation: 'TAKES_PART',
      subject: organization.id,
      object: holder.id,
      basis,
      level: holder.level,
    } as const;
    const cited = { quote: quoteOf(holder, stretch), terms: [], ...(note === undefined ? {} : { note }) };
    world.evidence.add({ ...link, ...cited, involvementRole: part.role }, spot);
  }
}

function partQuotes(
  world: World,
  holder: Holder,
  { quote, occurrence }: PartSeed,
  spot: Spot,
): readonly Stretch[] {
  if (quote === undefined) {
    return [citedStretch(world, holder, {}, spot)].filter((stretch) => stretch !== undefined);
  }
  return quote.flatMap((text, index) => {
    return findQuote(holder.area, { quote: text, occurrence }, at(spot, 'quote', index), world.report) ?? [];
  });
}

function linkWhole(
  world: World,
  plan: OpenPlan,
  organization: OrganizationFact,
  { seed: { partOf }, place }: { readonly seed: OrganizationSeed; readonly place: Spot },
): void {
  if (partOf === undefined) return;
  const spot = at(place, 'partOf');
  const whole = resolveOrganization(world, plan, partOf.organization, at(spot, 'organization'));
  const stretch = findQuote(plan.area, partOf, at(spot, 'quote'), world.report);
  if (whole === undefined || stretch === undefined) return;
  if (whole === organization) {
    world.report.add(
      at(spot, 'organization'),
      { en: 'An organization cannot be part of itself.', ja: '組織が自分自身に属することはできません。' },
      { en: 'Name the body it belongs to.', ja: '属する先の組織を書いてください。' },
    );
    return;
  }
  const quote = plan.source.quote(stretch);
  const link = { relation: 'PART_OF', subject: organization.id, object: whole.id, quote, terms: [] } as const;
  world.evidence.add({ ...link, ...judgement(partOf.curated) }, spot);
  world.belongings.push({ part: organization.id, whole: whole.id, spot: at(spot, 'organization') });
}
