import type { StoredForm } from "#server/forms.ts";
import { givenFields } from "#server/given-fields.ts";
import { fittingAnswer } from "#testing/answers.ts";

/** For each question of a form, from the first, the controls of an answer that fits as a browser sends them. */
export function fittingFields(
  stored: StoredForm,
): ReadonlyArray<Readonly<Record<string, readonly string[]>>> {
  return stored.form.items.map((item, index) => {
    const responses = new Map([[index + 1, { response: fittingAnswer(item), points: 1 }]]);
    return givenFields({ ...stored, responses }, index + 1) ?? {};
  });
}
