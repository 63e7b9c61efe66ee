import type {
  Artifact,
  Destination,
  LinkBox,
  Owner,
  PagePlan,
  Paint,
  PlacedBox,
  Step,
  StructureElement,
} from "./plan.ts";
import type { AnyTag } from "./tag.ts";

/** A plan while its pages are read. */
export type Planning = {
  readonly root: StructureElement;
  readonly pages: PageInProgress[];
  /** By tag, or by what stands for one. */
  readonly elements: Map<object, StructureElement>;
  /** The page on which each `fixed` node stood first. */
  readonly fixedOn: Map<object, number>;
};

export type PageInProgress = PagePlan & {
  readonly planning: Planning;
  readonly number: number;
  readonly steps: Step[];
  readonly marks: StructureElement[];
  readonly links: LinkBox[];
  readonly destinations: Destination[];
};

export function startPlan(): Planning {
  const root: StructureElement = {
    tag: { type: "Document" },
    parent: undefined,
    kids: [],
    page: 0,
    place: { x: 0, y: 0 },
    text: "",
  };
  return { root, pages: [], elements: new Map(), fixedOn: new Map() };
}

export function startPage(
  planning: Planning,
  { width, height }: Pick<PlacedBox, "width" | "height">,
): PageInProgress {
  const number = planning.pages.length;
  const lists = { steps: [], marks: [], links: [], destinations: [] };
  const page = { planning, number, width, height, ...lists };
  planning.pages.push(page);
  return page;
}

type Wanted = {
  readonly tag: AnyTag;
  /** What makes it the same element when it is met again. */
  readonly key: object;
  readonly parent: StructureElement;
  readonly at: PlacedBox;
};

/** The element of a key under its parent; a new one where the key is new there. */
export function elementFor(
  page: PageInProgress,
  { tag, key, parent, at }: Wanted,
): StructureElement {
  const known = page.planning.elements.get(key);
  if (known?.parent === parent) return known;
  const place = { x: at.x, y: at.y };
  const element = { tag, parent, kids: [], page: page.number, place, text: "" };
  page.planning.elements.set(key, element);
  parent.kids.push({ kind: "element", element });
  if (tag.id !== undefined) page.destinations.push({ name: tag.id, ...place });
  return element;
}

/** Draws something as part of an element or as an artifact. */
export function paintAs(page: PageInProgress, of: StructureElement | Artifact, paint: Paint): void {
  page.steps.push({ ...paint, owner: ownerOf(page, of) });
}

/** Makes a box of the page lead where a link element says. */
export function addLink(page: PageInProgress, element: StructureElement, box: PlacedBox): void {
  element.kids.push({ kind: "link", page: page.number, link: page.links.length });
  page.links.push({ ...box, element });
}

/** What follows on the same element's content is part of the same mark. */
function ownerOf(page: PageInProgress, of: StructureElement | Artifact): Owner {
  if (typeof of === "string") return of;
  const last = page.steps.at(-1)?.owner;
  if (typeof last === "object" && last.element === of && !endsWithLink(of)) return last;
  const mark = page.marks.length;
  page.marks.push(of);
  of.kids.push({ kind: "mark", page: page.number, mark });
  return { element: of, mark };
}

/** A link's next line comes after the box of its last. */
function endsWithLink({ kids }: StructureElement): boolean {
  return kids.at(-1)?.kind === "link";
}
