/** "a, b and c". */
function andList(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences of a dossier start with a capital; only articles and pronouns may lose it inside another. */
export function lowerFirst(sentence: string): string {
  return sentence.replace(
    /^(?:The|A|An|It|Its|This|That|These|Those|There|Both|Each|Every|Many|Most|Some|No|At|After|Before|Because|By|Even|For|From|If|In|On|Over|Since|To|Unlike|With|Whether|What|When|Where|Who|Whoever|One|Two|Three|People|Owners|Families|Workers|Parents|Pupils|Walls|Money|Visitors) /,
    (word) => word.toLowerCase(),
  );
}

/** A sentence as part of another one. */
export function asClause(sentence: string): string {
  return lowerFirst(withoutStop(sentence));
}

export function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, "");
}

/** "paragraph 5", "the title and paragraphs 2 and 3". */
export function namePlaces(numbers: readonly number[]): string {
  if (numbers.length === 1 && numbers[0] === 0) return "the title";
  const body = numbers.filter((n) => n !== 0).map(String);
  const named = `${body.length === 1 ? "paragraph" : "paragraphs"} ${andList(body)}`;
  return numbers.includes(0) ? `the title and ${named}` : named;
}

/** "Paragraph 5: …", the place first, as one reads with the text at hand. */
export function placed(paragraphs: readonly number[], sentence: string): string {
  return paragraphs.length === 0 ? sentence : `${capitalise(namePlaces(paragraphs))}: ${sentence}`;
}

/** " (paragraph 5)", or nothing where there is no place. */
export function inBrackets(paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? "" : ` (${namePlaces(paragraphs)})`;
}
