/** Where two texts part, with what each says from there; spaces and middle dots are not looked at. */
export function findDifference(
  one: string,
  other: string,
): { readonly after: string; readonly one: string; readonly other: string } | undefined {
  const [left, right] = [bare(one), bare(other)];
  if (left === right) return undefined;
  const shorter = Math.min(left.length, right.length);
  let at = 0;
  while (at < shorter && left[at] === right[at]) at += 1;
  return {
    after: left.slice(Math.max(0, at - SHOWN), at),
    one: left.slice(at, at + SHOWN),
    other: right.slice(at, at + SHOWN),
  };
}

/** The first of some texts that a longer one does not hold after those before it. */
export function findMissing(told: string, texts: readonly string[]): string | undefined {
  const all = bare(told);
  let from = 0;
  return texts.find((text) => {
    const at = all.indexOf(bare(text), from);
    if (at === -1) return true;
    from = at + bare(text).length;
    return false;
  });
}

/** Characters enough to find the place by. */
const SHOWN = 50;

function bare(text: string): string {
  return text.replaceAll(/[\s·]/g, "");
}
