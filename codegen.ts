import { readdirSync, readFileSync } from 'node:fs';

import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, getNamedType, isObjectType } from 'graphql';

/**
 * Types of the batch resolvers, from the contract in schema/ and the objects that stand for its types in src/api; and for
 * clients the questions of examples/ and of the explorer with the types of their variables and answers.
 */
const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  generates: {
    'src/api/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        customResolverFn: '../../execution/batch-resolver.js#BatchResolver',
        contextType: '../context.js#Context',
        rootValueType: '../../graph/scope.js#Scope',
        mappers: { ...connectionMappers(), ...entityMappers(), ...groupMappers() },
        resolverTypeWrapperSignature: 'T',
        optionalResolveType: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          ID: 'string',
          JSON: 'Readonly<Record<string, unknown>>',
        },
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        addUnderscoreToArgsType: true,
      },
    },
    'client/__generated__/': typedDocuments('examples/*.graphql'),
    'web/src/api/__generated__/': typedDocuments('web/src/api/documents/*.graphql'),
  },
};

/** Documents with the types of their variables and answers. */
function typedDocuments(documents: string): Output {
  return {
    preset: 'client',
    documents,
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      immutableTypes: true,
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string', ID: 'string', JSON: 'unknown' },
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
    },
  };
}

/** Things of the graph are entities; what is made only for an answer has a model of its own. */
function entityMappers(): Record<string, string> {
  const entities = schemaTypes().filter(({ node, name }) => node && name !== 'Release');
  return {
    ...Object.fromEntries(entities.map(({ name }) => [name, `../../graph/scope.js#Entity<'${name}'>`])),
    Node: '../models.js#NodeModel',
    Actor: "../../graph/scope.js#Entity<'Municipality' | 'Organization'>",
    Query: '../../graph/scope.js#Scope',
    Release: '../models.js#ReleaseModel',
    ReleaseDiff: '../models.js#ReleaseDiffModel',
    Change: '../models.js#ChangeModel',
    Span: '../models.js#SpanModel',
    GroupKey: '../models.js#GroupKeyModel',
    ...answerMappers(),
  };
}

/** What is worked out for an answer alone. */
function answerMappers(): Record<string, string> {
  return {
    Comparison: '../compare.js#ComparisonModel',
    ComparisonPattern: '../compare.js#ComparisonPatternModel',
    ComparisonPair: '../compare.js#ComparisonPairModel',
    PathAnswer: '../models.js#PathAnswerModel',
    Path: '../models.js#PathModel',
    Hop: '../models.js#HopModel',
    ProgramPair: '../models.js#ProgramPairModel',
    ProgramPairConnection: '../models.js#ProgramPairConnectionModel',
    ProgramPairEdge: '../models.js#ProgramPairModel',
  };
}

/** Groups of things, a place in a list of them, and the list. */
function groupMappers(): Record<string, string> {
  const kinds = schemaTypes().flatMap(({ name }) => /^(.+)Group$/.exec(name)?.[1] ?? []);
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`${kind}Group`, `../models.js#Group<'${kind}'>`],
      [`${kind}GroupEdge`, `../models.js#Group<'${kind}'>`],
      [`${kind}GroupConnection`, `../models.js#GroupConnection<'${kind}'>`],
    ]),
  );
}

/** A connection and its edge are the same model for every pair of types; only the kind of the item differs. */
function connectionMappers(): Record<string, string> {
  const links = schemaTypes().flatMap(({ name, item }) => (item === undefined ? [] : [{ name, item }]));
  return Object.fromEntries(
    links.map(({ name, item }) => {
      const model = name.endsWith('Edge') ? 'Edge' : 'Connection';
      if (item === 'Node') return [name, `../models.js#${name}Model`];
      return [
        name,
        ['Release', 'Change'].includes(item)
          ? `../models.js#${item}${model}Model`
          : `../models.js#${model}<'${item}'>`,
      ];
    }),
  );
}

type Output = CodegenConfig['generates'][string];

interface SchemaType {
  readonly name: string;
  /** Does it have an address? */
  readonly node: boolean;
  /** For a connection or an edge, the type of its items. */
  readonly item?: string;
}

function schemaTypes(): readonly SchemaType[] {
  const files = readdirSync('schema', { encoding: 'utf8', recursive: true });
  const texts = files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`schema/${file}`, 'utf8'));
  const types = Object.values(buildSchema(texts.join('\n')).getTypeMap()).filter(isObjectType);
  return types.map((type) => {
    const fields = type.getFields();
    const items = /(?:Connection|Edge)$/.test(type.name) ? (fields['nodes'] ?? fields['node']) : undefined;
    return {
      name: type.name,
      node: type.getInterfaces().some(({ name }) => name === 'Node'),
      ...(items === undefined ? {} : { item: getNamedType(items.type).name }),
    };
  });
}

export default config;
