/** Words as a piece of a regular expression that matches them and nothing else (flag `u`). */
export function escapePattern(words: string): string {
  return words.replaceAll(/[$()*+.?[\\\]^{|}/]/g, "\\$&");
}
