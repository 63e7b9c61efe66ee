import { type LaidOut, linesOf } from "../pages/laid-out.ts";
import type { Artifact, Paint, PlacedBox, Plan, StructureElement } from "./plan.ts";
import { planText } from "./plan-text.ts";
import {
  addLink,
  elementFor,
  type PageInProgress,
  paintAs,
  startPage,
  startPlan,
} from "./planning.ts";
import { type AnyTag, isContainer } from "./tag.ts";

/** Where a node stands: in which element, and where its parent's box begins on the page. */
type Place = {
  readonly page: PageInProgress;
  readonly x: number;
  readonly y: number;
  readonly parent: StructureElement;
  /** Given where all of it is nothing to a reader. */
  readonly artifact?: "layout" | "furniture";
};

/**
 * Reads laid-out pages: what is drawn where, in which order, and as part of which structure element.
 * The order of drawing is the order of reading. A tag that is met again, on this page or a later one, is
 * the same element; what is `fixed` is tagged where it stands first and an artifact afterwards; what
 * has no tag and is no text is ornament.
 */
export function planPages(pages: readonly LaidOut[]): Plan {
  const planning = startPlan();
  for (const { box, children = [] } of pages) {
    const page = startPage(planning, box);
    for (const child of children) planNode(child, { page, x: 0, y: 0, parent: planning.root });
  }
  return planning;
}

function planNode(node: LaidOut, above: Place): void {
  const box = boxOn(node, above);
  const place = enter(node, above, box);
  if (hasBackground(node)) paintAs(place.page, ornamentOwner(place, box), emptied(node, box));
  const lines = linesOf(node);
  const { setText, drawing } = node.props;
  if (lines) {
    const of = textOwner(node, place, box);
    planText(place.page, { lines, color: setText?.color, box, of });
  } else if (drawing) {
    paintAs(place.page, drawingOwner(node, place, box), { kind: "drawing", drawing, box });
  } else if (isDrawnWhole(node)) {
    paintAs(place.page, drawingOwner(node, place, box), moved(node, box));
  } else {
    for (const child of node.children ?? []) planNode(child, { ...place, x: box.x, y: box.y });
  }
}

function boxOn({ box }: LaidOut, { x, y }: Place): PlacedBox {
  return { x: x + box.left, y: y + box.top, width: box.width, height: box.height };
}

/** Where the content of a node stands. */
function enter(node: LaidOut, above: Place, box: PlacedBox): Place {
  const { tag } = node.props;
  if (above.artifact) return above;
  if (tag === "furniture") return { ...above, artifact: tag };
  if (tag === "artifact" || isRepeated(node, above.page)) return { ...above, artifact: "layout" };
  return tag ? { ...above, parent: enterElement(tag, above, box) } : above;
}

function enterElement(tag: AnyTag, { page, parent }: Place, at: PlacedBox): StructureElement {
  const element = elementFor(page, { tag, key: tag, parent, at });
  if (isFigure(element) && element.page === page.number) element.box = around(element.box, at);
  if (tag.type === "Link") addLink(page, element, at);
  return element;
}

/** Whether a `fixed` node has stood on an earlier page. */
function isRepeated({ props }: LaidOut, { planning, number }: PageInProgress): boolean {
  if (!props.fixed) return false;
  const first = planning.fixedOn.get(props) ?? number;
  planning.fixedOn.set(props, first);
  return first !== number;
}

function isFigure({ tag: { type } }: StructureElement): boolean {
  return type === "Figure" || type === "Formula";
}

function around(one: PlacedBox | undefined, other: PlacedBox): PlacedBox {
  if (!one) return other;
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

function hasBackground({ style, box }: LaidOut): boolean {
  const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = box;
  return Boolean(
    style?.backgroundColor ||
      borderTopWidth ||
      borderRightWidth ||
      borderBottomWidth ||
      borderLeftWidth,
  );
}

/** Ornament is part of the figure that it stands in, and else an artifact. */
function ornamentOwner(
  { page, parent, artifact }: Place,
  box: PlacedBox,
): StructureElement | Artifact {
  if (artifact === "furniture") return box.y < page.height / 2 ? "header" : "footer";
  return artifact === undefined && isFigure(parent) ? parent : "layout";
}

function drawingOwner(node: LaidOut, place: Place, box: PlacedBox): StructureElement | Artifact {
  if (place.artifact) return ornamentOwner(place, box);
  if (node.props.tag) return place.parent;
  return node.type === "TEXT" ? textOwner(node, place, box) : ornamentOwner(place, box);
}

/** Text straight in a container is a paragraph of its own. */
function textOwner(node: LaidOut, place: Place, at: PlacedBox): StructureElement | Artifact {
  const { page, parent, artifact } = place;
  if (artifact) return ornamentOwner(place, at);
  if (!isContainer(parent.tag.type)) return parent;
  return elementFor(page, {
    tag: { type: "P" },
    key: node.props.setText ?? node.props,
    parent,
    at,
  });
}

/** Whether the renderer draws a node whole, with all that is in it. */
function isDrawnWhole({ type }: LaidOut): boolean {
  return type !== "VIEW";
}

/** A node where it stands on the page; `props` that the renderer would act upon are left out. */
function moved(node: LaidOut, { x, y }: PlacedBox): Paint {
  const { tag, ...props } = node.props;
  return { kind: "node", node: { ...node, props, box: { ...node.box, left: x, top: y } } };
}

/** A node's background and borders alone. */
function emptied(node: LaidOut, box: PlacedBox): Paint {
  return moved({ ...node, type: "VIEW", props: {}, children: [] }, box);
}
