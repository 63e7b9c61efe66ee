import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Item, isChoice, isGrid } from "@linchpin/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findOutsideProgram } from "../support/outside-program.ts";
import { LINCHPIN, type Outcome, runNode, runProgram } from "../support/program.ts";
import { formOf, shipped } from "../support/samples.ts";

const reader = findOutsideProgram("pdftotext", { for: "the handouts as poppler reads them" });
const form = formOf(shipped);

describe.skipIf(reader === undefined)(
  "the handouts of the first editorial, as the program prints them",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "linchpin-handouts-"));
    let outcome: Outcome;

    beforeAll(async () => {
      outcome = await runNode([LINCHPIN, "handout", shipped.slug, "--out", folder]);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("are a file each, said with its pages, beside the note of what they were made from", () => {
      expect(outcome.code).toBe(0);
      const names = ["exit", "key", "lesson", "quiz", "read", "review", "teacher"].map(
        (name) => `${shipped.slug}-${name}.pdf`,
      );
      expect(readdirSync(folder).toSorted()).toEqual([".handouts.json", ...names]);
      for (const name of names) expect(outcome.stdout).toContain(name);
    });

    test("ask on paper what the browser asks, in the same order and under the same letters", async () => {
      const printed = await wordsOf("quiz");
      let from = 0;
      for (const words of form.items.flatMap((item) => [item.stem, ...offersOf(item)])) {
        const at = printed.indexOf(fold(words), from);
        expect(at, words).toBeGreaterThanOrEqual(from);
        from = at + fold(words).length;
      }
    });

    test("give no answer away before the quiz is handed in", async () => {
      const [read, quiz] = [await wordsOf("read"), await wordsOf("quiz")];
      const late = form.items.flatMap((item) => [item.rationale.why, ...reasonsOf(item)]);
      const keyed = form.items.flatMap((item) =>
        item.template === "reason" || item.template === "granted" ? keysOf(item) : [],
      );
      const told = late.filter((text) => text !== "").map(fold);
      expect(told.filter((text) => read.includes(text) || quiz.includes(text))).toEqual([]);
      expect(keyed.filter((text) => read.includes(fold(text)))).toEqual([]);
    });

    test("say afterwards why each answer fits", async () => {
      const review = await wordsOf("review");
      const reasons = form.items.flatMap((item) => [
        ...(item.kind === "order" ? [] : [item.rationale.why]),
        ...reasonsOf(item),
      ]);
      expect(reasons.filter((text) => !review.includes(fold(text)))).toEqual([]);
    });

    async function wordsOf(name: string): Promise<string> {
      const file = join(folder, `${shipped.slug}-${name}.pdf`);
      const { stdout } = await runProgram(reader ?? "", ["-raw", "-enc", "UTF-8", file, "-"]);
      return fold(stdout.replaceAll("\f", "\n"));
    }
  },
);

/** What is printed under a stem; for a place in the text there is a line to write on. */
function offersOf(item: Item): readonly string[] {
  const statement = item.statement === undefined ? [] : [item.statement];
  if (item.kind === "evidence") return statement;
  if (isGrid(item)) return [...statement, ...textsOf(item.columns), ...textsOf(item.rows)];
  return [...statement, ...textsOf(isChoice(item) ? item.options : item.entries)];
}

/** What is said of its options, rows or lines after the answer. */
function reasonsOf(item: Item): readonly string[] {
  if (isGrid(item)) return item.rows.map(({ why }) => why);
  return (isChoice(item) ? item.options : item.entries).map(({ rationale }) => rationale);
}

function keysOf(item: Item): readonly string[] {
  return isChoice(item) ? textsOf(item.options.filter(({ id }) => item.key.includes(id))) : [];
}

function textsOf(things: ReadonlyArray<{ readonly text: string }>): readonly string[] {
  return things.map(({ text }) => text);
}

/** A printed line ends where the paper does, and a running foot may stand between two pages. */
function fold(text: string): string {
  return text
    .replaceAll(/^(Linchpin ·|About: ).*$/gm, "")
    .replaceAll(/^(\d+ of \d+|Read|Quiz|Review)$/gm, "")
    .replaceAll(/\s+/g, "");
}
