/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Start($release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {\n  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {\n    municipalities(first: 12) {\n      totalCount\n      nodes {\n        id\n        slug\n        name\n        nameEn\n        programs {\n          totalCount\n        }\n        themes {\n          totalCount\n        }\n      }\n    }\n  }\n}": typeof types.StartDocument,
};
const documents: Documents = {
    "query Start($release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {\n  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {\n    municipalities(first: 12) {\n      totalCount\n      nodes {\n        id\n        slug\n        name\n        nameEn\n        programs {\n          totalCount\n        }\n        themes {\n          totalCount\n        }\n      }\n    }\n  }\n}": types.StartDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Start($release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {\n  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {\n    municipalities(first: 12) {\n      totalCount\n      nodes {\n        id\n        slug\n        name\n        nameEn\n        programs {\n          totalCount\n        }\n        themes {\n          totalCount\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').StartDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
