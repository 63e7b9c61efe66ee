import type { Line, Part } from "../text/line.ts";
import type { Artifact, PlacedBox, StructureElement } from "./plan.ts";
import { addLink, elementFor, type PageInProgress, paintAs } from "./planning.ts";
import type { InlineTag } from "./tag.ts";

type TextToPlan = {
  readonly lines: readonly Line[];
  readonly color: string | undefined;
  readonly box: PlacedBox;
  readonly of: StructureElement | Artifact;
};

/** Draws lines one below the other; what has a tag within them is an element of its own. */
export function planText(page: PageInProgress, { lines, box, ...text }: TextToPlan): void {
  let y = box.y;
  for (const line of lines) {
    planLine(page, line, { ...text, x: box.x, y });
    y += line.height;
  }
}

type Where = Omit<TextToPlan, "lines" | "box"> & { readonly x: number; readonly y: number };

function planLine(page: PageInProgress, line: Line, { of, color, x, y }: Where): void {
  const stretches = stretchesOf(line);
  let left = x;
  for (const [at, parts] of stretches.entries()) {
    const isSpaced = at === stretches.length - 1 && !line.isCut;
    const box = { x: left, y, width: widthOf(parts), height: line.height };
    const own = ownerOf(page, of, { parts, box });
    const placed = { x: left, y: y + line.ascent, parts, color, isSpaced };
    paintAs(page, own, { kind: "text", text: placed });
    const text = `${textOf(parts)}${isSpaced ? " " : ""}`;
    if (typeof of === "object") of.text += text;
    if (typeof own === "object" && own !== of) endInline(page, own, { text, box });
    left += box.width;
  }
}

/** What an element within a line is told of the stretch that it got there. */
function endInline(
  page: PageInProgress,
  element: StructureElement,
  { text, box }: { readonly text: string; readonly box: PlacedBox },
): void {
  element.text += text;
  if (element.tag.type === "Link") addLink(page, element, box);
}

/** Neighbours without a tag stand together; a run with a tag stands alone. */
function stretchesOf({ parts }: Line): ReadonlyArray<readonly Part[]> {
  const stretches: Part[][] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    const isPlain = part.run.tag === undefined && last?.[0]?.run.tag === undefined;
    if (last && isPlain) last.push(part);
    else stretches.push([part]);
  }
  return stretches;
}

type Stretch = { readonly parts: readonly Part[]; readonly box: PlacedBox };

function ownerOf(
  page: PageInProgress,
  of: StructureElement | Artifact,
  { parts, box }: Stretch,
): StructureElement | Artifact {
  const run = parts[0]?.run;
  if (!run?.tag || typeof of !== "object") return of;
  const tag: InlineTag = run.tag;
  return elementFor(page, { tag, key: run, parent: of, at: box });
}

function widthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { width }) => sum + width, 0);
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}
