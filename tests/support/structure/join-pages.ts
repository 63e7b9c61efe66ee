import { type StructureElement, wordsOf } from "./structure-element.ts";

/**
 * Joins what pdf.js reads of each page into one tree.
 *
 * Of an element over several pages it gives each page's share: of a table or a list all parts, empty
 * where another page has their content; of anything else only the page's own. So tables and lists are
 * put together again, with whatever they stand in, and a figure between paragraphs by its alternative;
 * a parted paragraph outside them stays two in a row.
 */
export function joinPages(pages: readonly StructureElement[]): StructureElement {
  const [first = { role: "Root", children: [] }, ...rest] = pages;
  return rest.reduce(joinTwo, first);
}

/** What the second page has goes on from the first's last part, or stands after it. */
function joinTwo(one: StructureElement, other: StructureElement): StructureElement {
  const joint = jointOf(one, other);
  return joint
    ? around(joint, one, other)
    : { ...one, children: [...one.children, ...other.children] };
}

type Part = StructureElement | string;

/** The one element that both end and begin with, if it is one. */
function jointOf(one: StructureElement, other: StructureElement): StructureElement | undefined {
  const [last, next] = [one.children.at(-1), other.children[0]];
  return last !== undefined && next !== undefined && isElement(last) && isElement(next)
    ? joinShares(last, next)
    : undefined;
}

function around(joint: StructureElement, one: StructureElement, other: StructureElement) {
  return { ...one, children: [...one.children.slice(0, -1), joint, ...other.children.slice(1)] };
}

/** Two pages' shares of an element, if they are of one. */
function joinShares(one: StructureElement, other: StructureElement): StructureElement | undefined {
  if (one.role !== other.role) return undefined;
  if (one.role === "Document") return joinTwo(one, other);
  if (one.role === "Figure") return one.alt === other.alt ? overlay(one, other) : undefined;
  if (GIVEN_WHOLE.has(one.role)) return isOneWith(one, other) ? overlay(one, other) : undefined;
  const joint = jointOf(one, other);
  return joint && around(joint, one, other);
}

const GIVEN_WHOLE = new Set(["Table", "L"]);

/** What goes on from the page before begins with a part that is empty here. */
function isOneWith(one: StructureElement, other: StructureElement): boolean {
  const [first] = leavesOf(other);
  return isEmpty(first) && skeletonOf(one) === skeletonOf(other);
}

function leavesOf(element: StructureElement): readonly StructureElement[] {
  const parts = GIVING_ALL.has(element.role) ? element.children.filter(isElement) : [];
  return parts.length === 0 ? [element] : parts.flatMap(leavesOf);
}

function isEmpty(element: StructureElement | undefined): boolean {
  return element !== undefined && wordsOf(element) === "";
}

/** Of these all elements are given on every page that shows a part of them. */
const GIVING_ALL = new Set(["Table", "THead", "TBody", "TFoot", "TR", "L", "LI", "LBody"]);

function skeletonOf({ role, children }: StructureElement): string {
  if (!GIVING_ALL.has(role)) return role;
  return `${role}(${children.filter(isElement).map(skeletonOf).join(" ")})`;
}

/** Part by part; between two parts what the first page has there, then what the second has. */
function overlay(one: StructureElement, other: StructureElement): StructureElement {
  if (!GIVING_ALL.has(one.role)) return { ...one, children: [...one.children, ...other.children] };
  const rest = other.children.slice();
  const children = one.children.flatMap((child): readonly Part[] => {
    const next = rest.findIndex(isElement);
    if (!isElement(child) || next === -1) return [child];
    const before = rest.splice(0, next);
    const share = rest.shift();
    return [...before, share !== undefined && isElement(share) ? overlay(child, share) : child];
  });
  return { ...one, children: [...children, ...rest] };
}

function isElement(child: Part): child is StructureElement {
  return typeof child !== "string";
}
