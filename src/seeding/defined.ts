/** Facts without the keys that have no value: absent is absent, never undefined. */

type Defined<Fact> = {
  [Key in keyof Fact as undefined extends Fact[Key] ? never : Key]: Fact[Key];
} & {
  [Key in keyof Fact as undefined extends Fact[Key] ? Key : never]?: Exclude<Fact[Key], undefined>;
};

/** A copy without undefined values. */
export function defined<Fact extends object>(fact: Fact): Defined<Fact> {
  const kept: Partial<Fact> = {};
  for (const key in fact) if (fact[key] !== undefined) kept[key] = fact[key];
  return kept as unknown as Defined<Fact>;
}
