/** A paragraph as a sentence names it; the title is number 0. */
export function place(n: number): string {
  return n === 0 ? "the title" : `paragraph ${n}`;
}

/** Several paragraphs as a sentence names them. */
export function places(numbers: readonly number[]): string {
  const body = numbers.filter((n) => n !== 0);
  const noun = body.length === 1 ? "paragraph" : "paragraphs";
  const named = body.length === 0 ? [] : [`${noun} ${list(body)}`];
  return list([...(numbers.includes(0) ? ["the title"] : []), ...named]);
}

/** Parts in a row, the last after "and". */
export function list(parts: readonly (string | number)[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${String(parts.at(-1))}`;
}

/** A number with its noun. */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six"];

/** A small number as a sentence says it. */
export function inWords(n: number): string {
  return SMALL[n] ?? String(n);
}

/** The same at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
