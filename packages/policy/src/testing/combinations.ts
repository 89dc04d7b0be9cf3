/** Every combination of the values of each fact. */
export function combinations<Facts extends object>(
  values: {
    readonly [Fact in keyof Facts]: readonly Facts[Fact][];
  },
): readonly Facts[] {
  const facts = Object.keys(values) as (keyof Facts)[]; // as: Object.keys forgets the keys of its argument
  return facts.reduce<readonly Partial<Facts>[]>(
    (all, fact) => all.flatMap((each) => values[fact].map((value) => ({ ...each, [fact]: value }))),
    [{}],
  ) as readonly Facts[]; // as: each fact has been given
}
