/** What is said of a command typed wrongly, in English. */
export const commandLinePhrasesEn = {
  noSuchOption: ({ option, closest }: Nearly<"option">) =>
    `There is no option "${option}" here${didYouMean(closest)}`,
  noSuchVerb: ({ command, verb, closest }: Nearly<"verb"> & { readonly command: string }) =>
    `There is no command "${command} ${verb}"${didYouMean(closest)}`,
  needsValue: ({ option }: { readonly option: string }) =>
    `The option "${option}" needs a value after it.`,
  takesNoValue: ({ option }: { readonly option: string }) =>
    `The option "${option}" takes no value.`,
  tooMany: ({ word }: { readonly word: string }) => `"${word}" is one word too many.`,
  onlyOneOf: ({ options }: { readonly options: readonly string[] }) =>
    `Give only one of ${options.join(" and ")}.`,
  noSuchFormat: ({ found, known }: { readonly found: string; readonly known: readonly string[] }) =>
    `There is no format "${found}"; there is ${known.join(", ")}.`,
  noSuchTemplate: ({
    found,
    known,
    closest,
  }: Nearly<"found"> & { readonly known: readonly string[] }) =>
    `There is no template "${found}"${didYouMean(closest)} There are ${known.join(", ")}.`,
  notALanguage: ({ found }: { readonly found: string }) =>
    `A language is written as en, ko or pt-BR, not "${found}".`,
  noSuchForm: ({ found, known }: { readonly found: string; readonly known: readonly string[] }) =>
    `There is no form "${found}"; there are ${known.join(", ")}.`,
  notASize: ({ found, most }: { readonly found: string; readonly most: number }) =>
    `A size is a number from 1 to ${most}, not "${found}".`,
} as const;

type Nearly<Name extends string> = { readonly [Key in Name]: string } & {
  readonly closest: string | undefined;
};

function didYouMean(closest: string | undefined): string {
  return closest === undefined ? "." : `; did you mean "${closest}"?`;
}
