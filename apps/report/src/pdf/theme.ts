/** Millimetres in points. */
export function mm(length: number): number {
  return (length * 72) / 25.4;
}

/** Black only: a copier loses grey, and hair lines with it. */
export const BLACK = "#000";
export const WHITE = "#fff";
export const RULE = { thin: 0.75, frame: 1.2, box: 1.6, head: 2.4 } as const;

/** The first column of what hangs from a name, in ordinary print. */
export const NAMES = mm(34);
