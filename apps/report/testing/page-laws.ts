import type { PrintedText, ReadPdf } from "./read-pdf.ts";

/** The box of a page in points, as far as these laws ask: see `PageBox`. */
type Box = {
  readonly width: number;
  readonly height: number;
  readonly inner: number;
  readonly outer: number;
  readonly head: number;
  readonly foot: number;
};

/** Words that stand outside the margins; odd pages have the inner one at the left. */
export function wordsOutside({ pages }: Pick<ReadPdf, "pages">, box: Box): readonly string[] {
  return pages.flatMap((page, at) => {
    const left = at % 2 === 0 ? box.inner : box.outer;
    const right = at % 2 === 0 ? box.outer : box.inner;
    return page
      .filter(
        ({ x, y, width, size }) =>
          x < left - 1 ||
          x + width - size * SPACE > box.width - right + 1 ||
          y < box.foot ||
          y + size > box.height - box.head,
      )
      .map(({ text }) => text);
  });
}

/** A line may end with a space that nobody sees; as a share of the size. */
const SPACE = 0.3;

/** Pairs of words whose letters run into each other: sizes are shrunk to the height of small letters. */
export function overlapsOn(page: readonly PrintedText[]): readonly string[] {
  const sorted = page.toSorted((one, other) => other.y - one.y);
  return sorted.flatMap((one, at) =>
    sorted
      .slice(at + 1, at + NEAR)
      .filter((other) => meet(one, other))
      .map((other) => `${one.text} × ${other.text}`),
  );
}

/** So many words at most stand on the lines that a word could touch. */
const NEAR = 120;

const X_HEIGHT = 0.45;

function meet(one: PrintedText, other: PrintedText): boolean {
  return (
    one.x + one.width > other.x + 0.5 &&
    other.x + other.width > one.x + 0.5 &&
    one.y + one.size * X_HEIGHT > other.y &&
    other.y + other.size * X_HEIGHT > one.y
  );
}
