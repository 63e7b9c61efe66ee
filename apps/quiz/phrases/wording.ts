/**
 * The shape of a catalogue that another language must fill: the same names, the same parameters,
 * any words.
 */
export type Wording<Said> = Said extends (
  ...given: infer Given extends readonly unknown[]
) => infer Made
  ? (...given: Given) => Wording<Made>
  : Said extends string
    ? string
    : Said extends object
      ? { readonly [Name in keyof Said]: Wording<Said[Name]> }
      : Said;
