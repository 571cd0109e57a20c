/** A field is resolved for all of its parents at once: the distinct parents of a slot go in, one result each comes out. */

/**
 * `(parents, args, context)` → one result per parent, in their order.
 *
 * - An `Error` in the place of a result is the error of that parent's field; the same holds for an item of a list.
 * - A thrown error or a rejected promise is the error of all the parents; so is an array of another length.
 * - A list is any synchronous iterable except a string. Promises inside the array or inside lists are no results
 *   and become errors: wait for them, then answer.
 * - `parents` are distinct by identity and of one realm (`ExecutorOptions.realmOf`); `args` may be the same object in many requests. Change neither.
 */
export type BatchResolver<Result, Parent, Context, Args> = (
  parents: readonly Parent[],
  args: Args,
  context: Context,
) => Promise<readonly (Result | Error)[]> | readonly (Result | Error)[];

/** Names the object type of a value of an interface or union. Without one, the value's `__typename` names it. */
export type TypeResolver<Value, Context> = (value: Value, context: Context) => string | null | undefined;

/**
 * By type, then by field. Fields without a resolver are properties of their parent, own or inherited;
 * interfaces and unions take `__resolveType` (a `TypeResolver`). The loose function type is what lets a map of
 * narrowly typed resolvers in.
 */
export interface BatchResolvers {
  readonly [typeName: string]: TypeResolvers | undefined;
}

/** The resolvers of one type. */
export interface TypeResolvers {
  readonly [fieldName: string]: ((...args: never) => unknown) | undefined;
}

const early = new WeakSet();

/** Marks a resolver that reads no properties of its parents: it does not wait for them (`ExecutorOptions.ready`). */
export function beforeProperties<Resolver extends (...args: never) => unknown>(resolver: Resolver): Resolver {
  early.add(resolver);
  return resolver;
}

export function isBeforeProperties(resolver: object): boolean {
  return early.has(resolver);
}
