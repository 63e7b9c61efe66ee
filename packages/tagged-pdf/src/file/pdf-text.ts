/** A text as pdfkit must be given it: of a plain string it makes a name. */
export function pdfText(text: string | undefined): object | undefined {
  return text === undefined ? undefined : Object(text);
}
