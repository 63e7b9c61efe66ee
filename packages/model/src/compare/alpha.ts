/** What each coder made of one unit, in the order of the coders; undefined where one did not code it. */
export type CodedUnit = readonly (string | undefined)[];

/**
 * Krippendorff's alpha for nominal values, any number of coders, with values missing.
 *
 * 1 is agreement without exception, 0 what chance alone would give, less than 0 is worse than chance.
 * Undefined when nothing varies: where every value is the same, chance would agree as well.
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections C and D.
 */
export function nominalAlpha(units: readonly CodedUnit[]): number | undefined {
  // A unit that only one coder has coded says nothing about agreement.
  const pairable = units.map(valuesOf).filter((values) => values.length > 1);
  const values = pairable.flat();
  const expected = differingPairs(values) / (values.length - 1);
  if (!(expected > 0)) return undefined;
  const observed = pairable.map((unit) => differingPairs(unit) / (unit.length - 1));
  return 1 - sum(observed) / expected;
}

function valuesOf(unit: CodedUnit): readonly string[] {
  return unit.filter((value) => value !== undefined);
}

/** How many ordered pairs of these values are of two different ones. */
function differingPairs(values: readonly string[]): number {
  const counts = Map.groupBy(values, (value) => value).values();
  return values.length ** 2 - sum([...counts].map((alike) => alike.length ** 2));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
