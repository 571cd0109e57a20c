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
  whole,
} from './shape-parts.js';

/** What is declared of an organization, wherever it is declared. */
const organizationFields = {
  slug: slug.describe('By which it is named in its municipality; never changes.'),
  ...readings,
  kind: term(organizationKinds).describe('What kind of body it is.'),
  named: z.boolean().describe('true only for a body with a name of its own.').default(false),
  ...judged,
  note: note.describe('A remark on what the source says.').optional(),
  sources: list(slug).describe('Outside sources of the note, keys of sources/.'),
};

/** An organization where it is declared alone, without its parts. */
export const declaredOrganization = entry(organizationFields).refine(hasOneNote, 'notes');

const where = z.union([
  z.literal('plan', 'where').transform(() => ({ section: undefined, program: undefined, figure: undefined })),
  entry({
    section: whole.positive().describe('Number of its category.').optional(),
    program: reference.describe('Slug of a program.').optional(),
    figure: slug.describe('Slug of a figure.').optional(),
  }).refine((value) => Object.values(value).filter((part) => part !== undefined).length === 1, 'where'),
]);

const oneOrMore = z.union([text.transform((quote) => [quote]), z.array(text).min(1)]);

const part = entry({
  in: where.describe(
    'Where it takes part: `plan`, `{ section: 1 }`, `{ program: slug }` or `{ figure: slug }`.',
  ),
  role: term(involvementRoles).describe('As what it takes part.'),
  quote: oneOrMore
    .describe('The passages that say so, verbatim. Left out, the name or caption is cited.')
    .optional(),
  occurrence,
  ...judged,
});

const belonging = {
  partOf: entry({
    organization: reference.describe('Slug of the body it belongs to.'),
    ...cited,
    ...judged,
  })
    .describe('The body that it is a part of.')
    .optional(),
  takesPart: list(part).describe('The parts it takes.'),
};

/** An organization in a plan: declared here, or referred to, with the parts it takes. */
export const organization = z.union([
  entry({ ...organizationFields, ...belonging }).refine(hasOneNote, 'notes'),
  entry({
    organization: reference.describe('Slug of one that an earlier plan or organizations.yaml declares.'),
    ...belonging,
  }),
]);

/** An organization where it is declared. */
export type DeclaredOrganizationSeed = z.output<typeof declaredOrganization>;
/** An organization in a plan. */
export type OrganizationSeed = z.output<typeof organization>;
/** The part that an organization takes. */
export type PartSeed = ItemOf<OrganizationSeed['takesPart']>;
