import { phrases } from "#phrases/here.ts";

type ParagraphLocatorProps = {
  /** The paragraphs to look in; the title is 0. */
  readonly cited: readonly number[];
  /** How long each paragraph is, the title first, in any unit. */
  readonly lengths: readonly number[];
  readonly width?: number;
};

/** The picture's own units. */
const PAGE = { width: 78, height: 94, gutter: 3, column: 33, top: 16, bottom: 91 };
const LINE = 3.4;
const GAP = 2;
const FEWEST_LINES = 2;
const COLUMNS = 2;

/** A small picture of the page with the cited paragraphs marked; words stand beside it, never it alone. */
export function ParagraphLocator({ cited, lengths, width = 72 }: ParagraphLocatorProps) {
  const last = lengths.length - 1;
  return (
    <svg
      width={width}
      height={(width * PAGE.height) / PAGE.width}
      viewBox={`0 0 ${PAGE.width} ${PAGE.height}`}
      role="img"
      aria-label={phrases().pages.locator.alt(phrases().pages.places(cited), last)}
    >
      <rect
        x=".75"
        y=".75"
        width={PAGE.width - 1.5}
        height={PAGE.height - 1.5}
        fill="var(--raised)"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {cited.includes(0) && (
        <rect className="hit" x="1.5" y="1.5" width="75" height="11" strokeWidth="1.6" />
      )}
      <rect x="3" y="3.5" width="52" height="4" fill="currentColor" />
      <rect x="3" y="9.5" width="30" height="2" fill="currentColor" opacity=".55" />
      {placeParagraphs(lengths.slice(1)).map((block) => (
        <Block key={block.n} block={block} isCited={cited.includes(block.n)} />
      ))}
    </svg>
  );
}

/** One paragraph, or its part in one column. */
type PlacedBlock = {
  readonly n: number;
  readonly x: number;
  /** Where each of its lines begins, from the top. */
  readonly lines: readonly number[];
};

function Block({ block, isCited }: { readonly block: PlacedBlock; readonly isCited: boolean }) {
  const { x, lines } = block;
  const [first = 0] = lines;
  return (
    <>
      {isCited && (
        <rect
          className="hit"
          x={x - 2}
          y={first - 1.6}
          width={PAGE.column + 4}
          height={lines.length * LINE + 1}
          strokeWidth="1.6"
        />
      )}
      {lines.map((y) => (
        <rect
          key={y}
          x={x}
          y={y}
          width={y === lines.at(-1) ? PAGE.column * 0.6 : PAGE.column}
          height={isCited ? 1.9 : 1.1}
          fill="currentColor"
          opacity={isCited ? 1 : 0.45}
        />
      ))}
    </>
  );
}

/** Shares the page's lines out by length and fills one column after the other. */
function placeParagraphs(lengths: readonly number[]): readonly PlacedBlock[] {
  const room = COLUMNS * (PAGE.bottom - PAGE.top) - lengths.length * GAP - 2 * LINE;
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const perUnit = Math.max(0, room / LINE - lengths.length * FEWEST_LINES) / total;

  const placed: PlacedBlock[] = [];
  let column = 0;
  let y = PAGE.top;
  for (const [index, length] of lengths.entries()) {
    const lines = FEWEST_LINES + Math.floor(length * perUnit);
    if (y + lines * LINE > PAGE.bottom && column < COLUMNS - 1) {
      column += 1;
      y = PAGE.top;
    }
    const x = PAGE.gutter + column * (PAGE.column + 2 * PAGE.gutter);
    placed.push({ n: index + 1, x, lines: Array.from({ length: lines }, (_, i) => y + i * LINE) });
    y += lines * LINE + GAP;
  }
  return placed;
}
