import { type LaidOut, linesOf, sliceText } from "@linchpin/tagged-pdf";
import type { Keep, Run, Slab } from "./paginate.ts";

/** An uncut node with the containers around it, outermost first, and where it stands in the whole. */
export type Slice = {
  readonly node: LaidOut;
  readonly around: readonly LaidOut[];
  readonly top: number;
  readonly keepsNext: Keep;
};

/** Takes a laid-out tree apart into what must not be cut; a text that may be is taken apart into its lines. */
export function slicesOf(
  nodes: readonly LaidOut[],
  around: readonly LaidOut[] = [],
  top = 0,
): readonly Slice[] {
  return nodes.flatMap((node) => {
    const own = top + node.box.top;
    const { children = [] } = node;
    const isCut = node.type === "VIEW" && node.props.wrap !== false;
    if (isCut && children.length > 0)
      return keptWith(keepOf(node), slicesOf(children, [...around, node], own));
    const slice = { node, around, top: own, keepsNext: keepOf(node) };
    return isCut && linesOf(node) ? linesAlone(slice) : [slice];
  });
}

/** What is cut keeps with the last of its slices what it keeps itself. */
function keptWith(keepsNext: Keep, slices: readonly Slice[]): readonly Slice[] {
  const last = slices.at(-1);
  if (!last || PRESENCE[keepsNext] <= PRESENCE[last.keepsNext]) return slices;
  return [...slices.slice(0, -1), { ...last, keepsNext }];
}

/** The lines of a text: the first and the last two, or all of three, stay on one page. */
function linesAlone(slice: Slice): readonly Slice[] {
  const count = linesOf(slice.node)?.length ?? 0;
  if (count < 2) return [slice];
  return Array.from({ length: count }, (_, at): Slice => {
    const node = sliceText(slice.node, at, at + 1);
    const isBound = at === 0 || at === count - 2;
    const own = at === count - 1 ? slice.keepsNext : isBound ? "always" : "never";
    return { ...slice, node, top: slice.top + node.box.top - slice.node.box.top, keepsNext: own };
  });
}

/** What the paginator needs to know of the slices. */
export function slabsOf(slices: readonly Slice[]): readonly Slab[] {
  return slices.map((slice, at) => {
    const before = slices[at - 1];
    return {
      height: slice.node.box.height,
      gap: before ? slice.top - (before.top + before.node.box.height) : 0,
      keepsNext: slice.keepsNext,
      head: headOf(slice)?.node.box.height ?? 0,
    };
  });
}

/** How a drawing tells us what it keeps, in the renderer's own property for it: points of presence ahead. */
export const PRESENCE: Readonly<Record<Keep, number>> = { always: 2, "if-room": 1, never: 0 };

function keepOf({ props: { minPresenceAhead = 0 } }: LaidOut): Keep {
  if (minPresenceAhead >= PRESENCE.always) return "always";
  return minPresenceAhead >= PRESENCE["if-room"] ? "if-room" : "never";
}

/**
 * Puts a run of slices together again, beginning at a corner of the page, each in copies of its
 * containers; a table or a card that goes on has its head once more.
 */
export function assemble(
  slices: readonly Slice[],
  { from, to }: Run,
  corner: { readonly top: number; readonly left: number },
): readonly LaidOut[] {
  const [first, ...rest] = slices.slice(from, to);
  if (!first) return [];
  const head = headOf(first);
  const shift = corner.top - first.top + (head?.node.box.height ?? 0);
  const placed = [first, ...rest].map((slice) => ({ ...slice, top: slice.top + shift }));
  const repeated = head ? [{ ...head, top: corner.top }] : [];
  return wrapAgain([...repeated, ...placed], 0, 0).map((node) => ({
    ...node,
    box: { ...node.box, left: node.box.left + corner.left },
  }));
}

/** The head of the table or card that a slice is in, unless it is that head itself. */
function headOf(slice: Slice): Slice | undefined {
  const depth = slice.around.findLastIndex((container) => findHead(container) !== undefined);
  const head = findHead(slice.around[depth]);
  if (!head || head === slice.node) return undefined;
  return { ...slice, node: head, around: slice.around.slice(0, depth + 1) };
}

function findHead(container: LaidOut | undefined): LaidOut | undefined {
  const first = container?.children?.[0];
  return first?.props.fixed ? first : undefined;
}

/** Slices in the same container share one copy of it; `top` is where the container's own top is. */
function wrapAgain(slices: readonly Slice[], depth: number, top: number): readonly LaidOut[] {
  return inRunsOf(slices, (slice) => slice.around[depth]).flatMap(({ container, members }) => {
    if (!container)
      return members.map(({ node, top: own }) => ({
        ...node,
        box: { ...node.box, top: own - top },
      }));
    const own = members[0]?.top ?? top;
    const last = members.at(-1);
    // A rule at the side of it ends with what stands beside it here.
    const height = last ? last.top + last.node.box.height - own : 0;
    const box = { ...container.box, top: own - top, height };
    return [{ ...container, box, children: wrapAgain(members, depth + 1, own) }];
  });
}

type Members = { readonly container: LaidOut | undefined; readonly members: readonly Slice[] };

function inRunsOf(
  slices: readonly Slice[],
  containerOf: (slice: Slice) => LaidOut | undefined,
): readonly Members[] {
  const runs: Array<{ container: LaidOut | undefined; members: Slice[] }> = [];
  for (const slice of slices) {
    const container = containerOf(slice);
    const last = runs.at(-1);
    if (last && last.container === container) last.members.push(slice);
    else runs.push({ container, members: [slice] });
  }
  return runs;
}
