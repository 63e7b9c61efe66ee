/** Where a line may end; a no-break space is not among them. */
const BREAKING_SPACE = /[ \t\r\n]+/;

/**
 * Breaks a text into lines that fit, by words.
 *
 * A word that fits on no line is broken between code points, at least one to a line, so that the
 * result holds every character whatever the width. The last word stands alone only if it must.
 */
export function wrapText(text: string, fits: (line: string) => boolean): readonly string[] {
  const words = text.split(BREAKING_SPACE).filter((word) => word !== "");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    if (fits(longer)) lines.push(longer);
    else lines.push(...(last === undefined ? [] : [last]), ...breakWord(word, fits));
  }
  return keepCompany(lines, fits);
}

function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  for (const character of word) {
    const last = pieces.pop() ?? "";
    if (last === "" || fits(last + character)) pieces.push(last + character);
    else pieces.push(last, character);
  }
  return pieces;
}

function keepCompany(lines: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const [before = "", last = ""] = lines.slice(-2);
  const words = before.split(" ");
  const both = `${words.at(-1)} ${last}`;
  const isAlone = lines.length > 1 && !last.includes(" ") && words.length > 2;
  if (!(isAlone && fits(both))) return lines;
  return [...lines.slice(0, -2), words.slice(0, -1).join(" "), both];
}
