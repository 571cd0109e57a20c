/** The organizations of a written plan with the parts they take; a body is declared where the municipality first meets it. */

import type { PlanFile } from '../seeding/plan-shape.js';

import type { MadeOrganization } from './organizations.js';
import { slugIn } from './plans.js';
import type { WrittenPlan } from './write-plan.js';

/** Organizations as a seed file lists them. */
type OrganizationsFile = NonNullable<PlanFile['organizations']>;
type OrganizationFile = NonNullable<OrganizationsFile[number]>;
type PartFile = NonNullable<NonNullable<OrganizationFile['takesPart']>[number]>;

/** A body with its parts in the plan; none where it is only the whole of another. */
interface Taking {
  readonly organization: MadeOrganization;
  readonly parts: PartFile[];
}

/** `declared` holds the slugs that earlier plans of the municipality have declared; this one's are added. */
export function organizationsIn(written: WrittenPlan, declared: Set<string>): OrganizationsFile {
  const takings = new Map<string, Taking>();
  for (const [organization, part] of [...saidParts(written), ...namedParts(written)]) {
    if (organization.partOf !== undefined) takingOf(takings, organization.partOf);
    const { parts } = takingOf(takings, organization);
    if (!parts.some((other) => isSame(other, part))) parts.push(part);
  }
  return [...takings.values()].flatMap(({ organization, parts }) => {
    const isKnown = organization.shared || declared.has(organization.slug);
    if (isKnown && parts.length === 0) return [];
    declared.add(organization.slug);
    return [
      {
        ...(isKnown ? reference(organization) : declaration(organization)),
        ...wholeOf(written, organization),
        takesPart: parts,
      },
    ];
  });
}

function takingOf(takings: Map<string, Taking>, organization: MadeOrganization): Taking {
  const known = takings.get(organization.slug) ?? { organization, parts: [] };
  takings.set(organization.slug, known);
  return known;
}

/** A body takes part in one place in one role once. */
function isSame(one: PartFile, other: PartFile): boolean {
  return one.role === other.role && JSON.stringify(one.in) === JSON.stringify(other.in);
}

type PartOf = readonly [organization: MadeOrganization, part: PartFile];

/** In the overview and in narratives. */
function saidParts({ text, said, sections }: WrittenPlan): readonly PartOf[] {
  const places = [
    { in: 'plan' as const, said, area: undefined },
    ...sections.map(({ section, area, said: own }) => ({
      in: { section: section.category.number },
      said: own,
      area,
    })),
  ];
  return places.flatMap(({ in: where, said: own, area }) =>
    own.flatMap(({ clause: { mention }, passage }): readonly PartOf[] => {
      if (mention === undefined) return [];
      return [[mention.organization, { in: where, role: mention.role, ...text.quoted(passage, area) }]];
    }),
  );
}

/** In names of programs and captions of figures. */
function namedParts({ plan, figures }: WrittenPlan): readonly PartOf[] {
  return [
    ...plan.programs.flatMap((program): readonly PartOf[] =>
      program.partner === undefined
        ? []
        : [[program.partner, { in: { program: slugIn(plan, program) }, role: 'partner' }]],
    ),
    ...figures.flatMap(({ figure: { organization }, slug }): readonly PartOf[] =>
      organization === undefined ? [] : [[organization, { in: { figure: slug }, role: 'depicted' }]],
    ),
  ];
}

function reference({ slug }: MadeOrganization): { readonly organization: string } {
  return { organization: slug };
}

/** The fields of a body that is declared. */
export function declaration({
  slug,
  name,
  nameEn,
  kind,
  named,
}: MadeOrganization): Omit<MadeOrganization, 'shared' | 'partOf'> {
  return { slug, name, nameEn, kind, named };
}

/** What it belongs to, shown by its own name. */
function wholeOf(
  { text }: WrittenPlan,
  { name, partOf }: MadeOrganization,
): Pick<OrganizationFile, 'partOf'> {
  if (partOf === undefined) return {};
  return { partOf: { organization: partOf.slug, ...text.quoted(text.first(name)) } };
}
