import { closestTo } from "@linchpin/model";

/** The name that was meant by a mistyped one, if one is near: a letter or two off, or two letters swapped. */
export function nearestName(word: string, known: readonly string[]): string | undefined {
  return known.find((name) => isSwapped(word, name)) ?? closestTo(word, known);
}

/** True when two neighbouring letters stand the other way round: `prot` for `port`. */
function isSwapped(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  const differing = [...word].flatMap((letter, at) => (letter === name[at] ? [] : [at]));
  const [first, second, ...more] = differing;
  if (first === undefined || second !== first + 1 || more.length > 0) return false;
  return word[first] === name[second] && word[second] === name[first];
}
