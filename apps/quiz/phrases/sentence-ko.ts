/** A paragraph as a sentence names it; the title is number 0. */
export function place(n: number): string {
  return n === 0 ? "제목" : `${n}문단`;
}

/** Several paragraphs as a sentence names them: "제목과 2·3문단". */
export function places(numbers: readonly number[]): string {
  const body = numbers.filter((n) => n !== 0);
  const named = body.length === 0 ? [] : [`${body.join("·")}문단`];
  return [...(numbers.includes(0) ? ["제목"] : []), ...named].join("과 ");
}
