import { phrases } from "#phrases/here.ts";
import { Choices } from "./choice-field.tsx";

/** The letters of the forms that a quiz is drawn in. */
export const LETTERS = ["A", "B", "C"] as const;

type LetterChoiceProps = {
  readonly legend: string;
  readonly hint?: string;
  readonly letters: ReadonlyArray<(typeof LETTERS)[number]>;
  readonly chosen: readonly string[];
};

/** Which form a session is given. */
export function LetterChoice({ letters, ...field }: LetterChoiceProps) {
  const { letter } = phrases().sessions.more;
  return (
    <Choices
      {...field}
      name="letter"
      options={letters.map((value) => ({ value, label: letter(value) }))}
    />
  );
}
