/** A structure element as a reader meets it; a text among its children is content of its own. */
export type StructureElement = {
  readonly role: string;
  /** What stands in for its content, spoken in its place. */
  readonly alt?: string;
  /** BCP 47, where it differs from what is around it. */
  readonly lang?: string;
  readonly children: ReadonlyArray<StructureElement | string>;
};

/** An element and all within it, in reading order. */
export function elementsIn(element: StructureElement): readonly StructureElement[] {
  return [
    element,
    ...element.children.flatMap((child) => (isText(child) ? [] : elementsIn(child))),
  ];
}

/** Every element of some roles, in reading order. */
export function elementsOf(
  element: StructureElement,
  ...roles: readonly string[]
): readonly StructureElement[] {
  return elementsIn(element).filter(({ role }) => roles.includes(role));
}

/** The words in an element, one space between them; what stands in for a figure is not among them. */
export function wordsOf(element: StructureElement): string {
  return foldSpaces(drawnWordsOf(element));
}

/** What a screen reader says of an element: an alternative in place of its content, but for some. */
export function spokenWordsOf(element: StructureElement, unheard: readonly string[] = []): string {
  return foldSpaces(spoken(element, unheard));
}

/** One space between words and none at the ends. */
export function foldSpaces(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function drawnWordsOf({ children }: StructureElement): string {
  return children
    .map((child) => (isText(child) ? child : around(child, drawnWordsOf(child))))
    .join("");
}

function spoken({ alt, children }: StructureElement, unheard: readonly string[]): string {
  if (alt !== undefined) return unheard.includes(alt) ? "" : alt;
  return children
    .map((child) => (isText(child) ? child : around(child, spoken(child, unheard))))
    .join("");
}

function isText(child: StructureElement | string): child is string {
  return typeof child === "string";
}

/** Inline elements run on in their line; all others part what is before from what comes after. */
const INLINE = new Set(["Span", "Link", "Quote", "Reference", "Code", "Em", "Strong"]);

function around({ role }: StructureElement, words: string): string {
  return INLINE.has(role) ? words : `\n${words}\n`;
}
