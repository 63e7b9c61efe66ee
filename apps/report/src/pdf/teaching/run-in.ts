/**
 * Heads with what stands under them in one line of words, where there is no room for columns. `¶6` says
 * itself under which head it stands; the letter of an option is not that of a form.
 */
export function runIn(heads: readonly string[], texts: readonly string[]): string {
  return texts.map((text, at) => runInOne(heads[at] ?? "", text)).join(" · ");
}

function runInOne(head: string, text: string): string {
  return text.includes(head) && !FORM.test(head) ? text : `${head}: ${text}`;
}

/** Heads that are the letter of a form and nothing else. */
const FORM = /^\p{Lu}$/u;
