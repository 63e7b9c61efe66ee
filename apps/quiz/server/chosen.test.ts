import {
  deriveQuiz,
  type Item,
  isAnswered,
  openerOf,
  type PresentedItem,
  presentItem,
} from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { AnswerForm } from "#server/answer-form.ts";
import { gapsIn, readChosen, toFields, toResponse } from "#server/chosen.ts";
import { sealWith } from "#server/seal.ts";
import { fittingAnswer, partIds, sealAnswer } from "#testing/answers.ts";
import { everyKindDossier } from "#testing/every-kind.ts";

const seal = sealWith("00".repeat(32));
const { items } = deriveQuiz(everyKindDossier()).forms[0];

/** The item of a kind as its form shows it. */
function ask<Kind extends Item["kind"]>(kind: Kind) {
  const item = items.find((one) => one.kind === kind);
  if (!item) throw new Error(`The sample asks no ${kind}.`);
  return { item, asked: presentItem(item, seal), ids: partIds(presentItem(item, seal)) };
}

/** What a form with those fields sends back to the page. */
const fieldsOf = (asked: PresentedItem, fields: Record<string, string | string[]>) =>
  Object.fromEntries(toFields(readChosen(asked, fields)));

test("the sample asks in every kind, or the rest of these tests would prove little", () => {
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(6);
});

test.for(items.map((item) => ({ item, kind: item.kind, id: item.id })))(
  "the form of a whole answer is read as that answer: $kind $id",
  ({ item }) => {
    const sealed = sealAnswer(item, fittingAnswer(item), seal);
    const chosen = readChosen(presentItem(item, seal), fieldsFor(sealed));
    expect(toResponse(chosen)).toEqual(sealed);
    expect(AnswerForm.safeParse(Object.fromEntries(toFields(chosen))).success).toBe(true);
  },
);

/** The fields a browser sends for a response. */
function fieldsFor(sealed: ReturnType<typeof toResponse>): Record<string, string | string[]> {
  switch (sealed.kind) {
    case "picked":
      return { option: sealed.options };
    case "placed":
      return Object.fromEntries(
        Object.entries(sealed.columns).map(([row, column]) => [`row.${row}`, column]),
      );
    case "ordered":
      return Object.fromEntries(
        sealed.entries.map((id, index) => [`place.${id}`, String(index + 1)]),
      );
  }
}

describe("a matrix that came back half filled", () => {
  const { asked } = ask("matrix");
  if (!("rows" in asked)) throw new Error("No matrix.");
  const [first, second] = asked.rows;
  const [column] = asked.columns;

  test("keeps the rows that were filled and points at the others", () => {
    const fields = { [`row.${second?.id}`]: column?.id ?? "" };
    expect(fieldsOf(asked, fields)).toEqual(fields);
    const gaps = gapsIn(asked, readChosen(asked, fields));
    expect(gaps.has(first?.id ?? "")).toBe(true);
    expect(gaps.has(second?.id ?? "")).toBe(false);
  });

  test.for([
    { because: "it is no column", value: "x".repeat(22) },
    { because: "a row is no column", value: first?.id ?? "" },
    { because: "nothing was chosen", value: "" },
  ])("takes nothing for a row's answer when $because", ({ value }) => {
    expect(fieldsOf(asked, { [`row.${first?.id}`]: value })).toEqual({});
  });
});

describe("an order", () => {
  const { item, asked, ids } = ask("order");
  const [a = "", b = "", c = ""] = ids;
  const numbered = (...numbers: readonly string[]) =>
    Object.fromEntries([a, b, c].map((id, index) => [`place.${id}`, numbers[index] ?? ""]));

  test.for([
    { numbers: ["", "", ""], gaps: [a, b, c], because: "no line is placed on purpose" },
    { numbers: ["1", "", "2"], gaps: [b], because: "one line has no number" },
    { numbers: ["1", "1", "2"], gaps: [a, b], because: "two lines have one number" },
    { numbers: ["1", "2", "4"], gaps: [c], because: "there is no line 4" },
    { numbers: ["1", "2", "two"], gaps: [c], because: "a number is written in figures" },
  ])("of $numbers is none yet: $because", ({ numbers, gaps }) => {
    const chosen = readChosen(asked, numbered(...numbers));
    expect(isAnswered(item, openerOf(item, seal)(toResponse(chosen)))).toBe(false);
    expect([...gapsIn(asked, chosen)]).toEqual(gaps);
  });

  test("comes back with the numbers it was given, double ones too", () => {
    const fields = { [`place.${a}`]: "1", [`place.${b}`]: "1" };
    expect(fieldsOf(asked, numbered("1", "1", ""))).toEqual(fields);
  });

  test("is read by its numbers and not by how its lines stood", () => {
    const chosen = readChosen(asked, numbered("3", "1", "2"));
    expect(toResponse(chosen)).toEqual({ kind: "ordered", entries: [b, c, a] });
  });
});

test("more options than are asked for come back as they were ticked", () => {
  const { asked, ids } = ask("multiple-choice");
  const chosen = readChosen(asked, { option: [...ids, "unknown"] });
  expect(chosen).toEqual({ kind: "picked", options: ids });
});

test.for(["name", "row.", `row.${"x".repeat(23)}`, "place.<script>"])(
  "a form with a field named %s is refused",
  (name) => {
    expect(AnswerForm.safeParse(JSON.parse(`{"${name}":"1"}`)).success).toBe(false);
  },
);
