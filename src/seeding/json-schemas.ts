/** JSON Schemas of the seed files, made from what decodes them: with them an editor completes and checks as one types. */

import { z } from 'zod';

import { planShape } from './plan-shape.js';
import {
  categoriesShape,
  industriesShape,
  municipalitiesShape,
  organizationsShape,
  sourceShape,
} from './table-shapes.js';
import { vocabularyShape } from './vocabulary-shape.js';

const shapes = {
  plan: [planShape, 'A plan: seeds/plans/<name>.yaml'],
  source: [sourceShape, 'A source: seeds/sources/<key>.yaml'],
  municipalities: [municipalitiesShape, 'The municipalities: seeds/municipalities.yaml'],
  categories: [categoriesShape, 'The categories of plans: seeds/categories.yaml'],
  industries: [industriesShape, 'Classes of the JSIC: seeds/industries.yaml'],
  vocabulary: [vocabularyShape, 'The themes: seeds/vocabulary.yaml'],
  organizations: [organizationsShape, 'Organizations of no single municipality: seeds/organizations.yaml'],
} as const;

/** A schema as it is written to a file. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Each kind of seed file with its schema, of the draft that editors know best. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(shapes).map(([kind, [shape, title]]) => {
      const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input', target: 'draft-7' });
      return [kind, { ...($schema === undefined ? {} : { $schema }), title, ...schema }];
    }),
  );
}
