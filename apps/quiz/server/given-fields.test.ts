import { deriveQuiz, type ItemResponse, openerOf } from "@linchpin/model";
import { expect, test } from "vitest";
import { readChosen, toResponse } from "#server/chosen.ts";
import { givenFields } from "#server/given-fields.ts";
import { presentQuestion } from "#server/questions.ts";
import { sealWith } from "#server/seal.ts";
import { fittingAnswer } from "#testing/answers.ts";
import { everyKindDossier } from "#testing/every-kind.ts";

const dossier = everyKindDossier();
const seal = sealWith("00".repeat(32));
const forms = ["1", "2"].map((seed) => deriveQuiz(dossier, { seed }).forms[0]);
const questions = forms.flatMap((form) =>
  form.items.map((item, index) => ({ form, item, number: index + 1 })),
);

test("an answer put back into its question's form and sent again is the same, in every kind", () => {
  expect(new Set(questions.map(({ item }) => item.kind)).size).toBe(6);
  for (const { form, item, number } of questions) {
    const response = fittingAnswer(item);
    const responses = new Map([[number, { response, points: 1 }]]);
    const answered = { form, dossier, seal, responses };
    const fields = givenFields(answered, number) ?? {};
    const sent = toResponse(readChosen(presentQuestion(answered, number), fields));
    expect(sorted(openerOf(item, seal)(sent)), item.id).toEqual(sorted(response));
  }
});

/** Of picked options the order is no matter. */
function sorted(response: ItemResponse): ItemResponse {
  if (response.kind !== "picked") return response;
  return { ...response, options: response.options.toSorted() };
}
