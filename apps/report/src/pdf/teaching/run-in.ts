/** Heads with what stands under them in one line of words, where there is no room for columns. */
export function runIn(heads: readonly string[], texts: readonly string[]): string {
  return texts.map((text, at) => `${heads[at]}: ${text}`).join(" · ");
}
