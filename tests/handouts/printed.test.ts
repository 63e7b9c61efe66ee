import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPoppler } from "../support/poppler.ts";
import { LINCHPIN, type Outcome, runNode, runProgram } from "../support/program.ts";
import { formOf, shipped } from "../support/samples.ts";

const reader = findPoppler("pdftotext");
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

    test("are four files, each said with its pages, and nothing else is left in the folder", () => {
      expect(outcome.code).toBe(0);
      const names = ["quiz", "read", "review", "teacher"].map(
        (name) => `${shipped.slug}-${name}.pdf`,
      );
      expect(readdirSync(folder).toSorted()).toEqual(names);
      for (const name of names) expect(outcome.stdout).toContain(name);
    });

    test("ask on paper what the browser asks, in the same order and under the same letters", async () => {
      const printed = await wordsOf("quiz");
      let from = 0;
      for (const { stem, options } of form.items) {
        const at = printed.indexOf(fold(stem), from);
        expect(at).toBeGreaterThanOrEqual(from);
        const places = options.map(({ text }) => printed.indexOf(fold(text), at));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(Math.min(...places)).toBeGreaterThan(at);
        from = at + 1;
      }
    });

    test("give no answer away before the quiz is handed in", async () => {
      const [read, quiz] = [await wordsOf("read"), await wordsOf("quiz")];
      const late = form.items.flatMap(({ rationale, options }) => [
        rationale.why,
        ...options.map(({ rationale }) => rationale),
      ]);
      const reasons = form.items.flatMap(({ template, options, key }) =>
        template === "reason" ? options.filter(({ id }) => key.includes(id)) : [],
      );
      const told = late.filter((text) => text !== "").map(fold);
      expect(told.filter((text) => read.includes(text) || quiz.includes(text))).toEqual([]);
      expect(reasons.filter(({ text }) => read.includes(fold(text)))).toEqual([]);
    });

    test("say afterwards why each answer fits, once", async () => {
      const review = await wordsOf("review");
      for (const { rationale } of form.items)
        expect(review.split(fold(rationale.why))).toHaveLength(2);
    });

    async function wordsOf(name: string): Promise<string> {
      const file = join(folder, `${shipped.slug}-${name}.pdf`);
      const { stdout } = await runProgram(reader ?? "", ["-raw", "-enc", "UTF-8", file, "-"]);
      return fold(stdout.replaceAll("\f", "\n"));
    }
  },
);

/** A printed line ends where the paper does, and a running foot may stand between two pages. */
function fold(text: string): string {
  return text
    .replaceAll(/^(Linchpin ·|About: ).*$/gm, "")
    .replaceAll(/^(\d+ of \d+|Read|Quiz|Review)$/gm, "")
    .replaceAll(/\s+/g, "");
}
