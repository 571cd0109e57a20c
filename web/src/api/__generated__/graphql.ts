/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a statement rests on. */
export type Basis =
  /** A curator read it so, and a note says why. */
  | 'CURATED'
  /** The text says it: the quote holds a term of the theme, or the words themselves. */
  | 'STATED';

/** Of what kind the thing is that touches a theme or takes part in something. */
export type Level =
  /** One figure, in its caption or its text. */
  | 'FIGURE'
  /** The plan as a whole, in its overview. */
  | 'PLAN'
  /** One program. */
  | 'PROGRAM'
  /** One section, in its narrative. */
  | 'SECTION';

/** As what a theme is touched. */
export type Role =
  /** It is mentioned or shown. */
  | 'CONTEXT'
  /** It is aimed at or needed. */
  | 'GOAL'
  /** It is a problem. */
  | 'ISSUE'
  /** Something is done about it. */
  | 'MEASURE'
  /** It is an asset of the place. */
  | 'STRENGTH';

export type StartQueryVariables = Exact<{
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type StartQuery = { readonly reading: { readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string, readonly programs: { readonly totalCount: number }, readonly themes: { readonly totalCount: number } }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const StartDocument = new TypedDocumentString(`
    query Start($release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    municipalities(first: 12) {
      totalCount
      nodes {
        id
        slug
        name
        nameEn
        programs {
          totalCount
        }
        themes {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;