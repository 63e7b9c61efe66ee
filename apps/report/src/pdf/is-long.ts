/** More characters than these may in large print be higher than a page, with what stands around them. */
const LONG = 400;

/** Whether a text is so long that a page must be able to end between its lines. */
export function isLong(text: string): boolean {
  return text.length > LONG;
}
