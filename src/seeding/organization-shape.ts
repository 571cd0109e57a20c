/** The shape of an organization and of the parts it takes. */

import { z } from 'zod';

import { involvementRoles, organizationKinds } from '../model/terms.js';

import type { ItemOf } from './shape-parts.js';
import {
  cited,
  entry,
  hasOneNote,
  judged,
  list,
  note,
  occurrence,
  readings,
  reference,
  slug,
  term,
  text,
} from './shape-parts.js';

/** What is declared of an organization, wherever it is declared. */
const organizationFields = {
  slug,
  ...readings,
  kind: term(organizationKinds),
  named: z.boolean().default(false),
  ...judged,
  note: note.optional(),
  sources: list(slug),
};

/** An organization where it is declared alone, without its parts. */
export const declaredOrganization = entry(organizationFields).refine(hasOneNote, 'notes');

const where = z.union([
  z.literal('plan', 'where').transform(() => ({ section: undefined, program: undefined, figure: undefined })),
  entry({
    section: z.int().positive().optional(),
    program: reference.optional(),
    figure: slug.optional(),
  }).refine((value) => Object.values(value).filter((part) => part !== undefined).length === 1, 'where'),
]);

const oneOrMore = z.union([text.transform((quote) => [quote]), z.array(text).min(1)]);

const part = entry({
  in: where,
  role: term(involvementRoles),
  quote: oneOrMore.optional(),
  occurrence,
  ...judged,
});

const partOf = entry({ organization: reference, ...cited, ...judged });

/** An organization in a plan: declared here, or referred to, with the parts it takes. */
export const organization = z.union([
  entry({ ...organizationFields, partOf: partOf.optional(), takesPart: list(part) }).refine(
    hasOneNote,
    'notes',
  ),
  entry({ organization: reference, partOf: partOf.optional(), takesPart: list(part) }),
]);

/** An organization where it is declared. */
export type DeclaredOrganizationSeed = z.output<typeof declaredOrganization>;
/** An organization in a plan. */
export type OrganizationSeed = z.output<typeof organization>;
/** The part that an organization takes. */
export type PartSeed = ItemOf<OrganizationSeed['takesPart']>;
