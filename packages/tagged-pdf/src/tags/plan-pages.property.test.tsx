import { View } from "@react-pdf/renderer";
import fc from "fast-check";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { FACTS, pagesOf, Words } from "../../testing/document.tsx";
import { openPdf } from "../../testing/read-structure.ts";
import { lintPages, tagged, writePdf } from "../index.ts";
import type { StructureElement } from "./plan.ts";
import { planPages } from "./plan-pages.ts";

/** A part of a page: some words, or parts in a container, a list, a cell or nothing of their own. */
type Part =
  | { readonly kind: "words"; readonly count: number }
  | { readonly kind: "Sect" | "Div" | "none" | "list" | "framed"; readonly parts: readonly Part[] };

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.record({ kind: fc.constant("words" as const), count: fc.integer({ min: 1, max: 40 }) }),
    fc.record({
      kind: fc.constantFrom(
        "Sect" as const,
        "Div" as const,
        "none" as const,
        "list" as const,
        "framed" as const,
      ),
      parts: fc.array(tie("part"), { maxLength: 3 }),
    }),
  ),
}));

test("every word stands in the file once, in order, and each in one element", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
      const count = numbers();
      const pages = await pagesOf(...parts.map((one) => draw(one, count)));
      expect(lintPages(pages)).toEqual([]);
      const said = wordsIn(planPages(pages).root);
      expect(said).toEqual(Array.from({ length: count.last() }, (_, at) => `w${at + 1}`));
      expect(await wordsOf(writePdf(pages, FACTS))).toEqual(said);
    }),
    { numRuns: 30 },
  );
});

type Numbers = {
  readonly next: () => number;
  readonly last: () => number;
  readonly nextPart: () => number;
};

function numbers(): Numbers {
  let last = 0;
  let part = 0;
  return {
    next: () => (last += 1),
    last: () => last,
    nextPart: () => (part += 1),
  };
}

function draw(one: Part, count: Numbers): ReactNode {
  if (one.kind === "words") {
    const words = Array.from({ length: one.count }, () => `w${count.next()}`);
    return <Words key={words[0]}>{words.join(" ")}</Words>;
  }
  const children = one.parts.map((inner) => draw(inner, count));
  const key = count.nextPart();
  switch (one.kind) {
    case "none":
      return <View key={key}>{children}</View>;
    case "framed":
      return (
        <View key={key} style={{ borderWidth: 1, backgroundColor: "#eee" }}>
          {children}
        </View>
      );
    case "list":
      return (
        <View key={key} {...tagged({ type: "L" })}>
          <View {...tagged({ type: "LI" })}>
            <View {...tagged({ type: "LBody" })}>{children}</View>
          </View>
        </View>
      );
    default:
      return (
        <View key={key} {...tagged({ type: one.kind })}>
          {children}
        </View>
      );
  }
}

function wordsIn({ text, kids }: StructureElement): readonly string[] {
  const own = text.split(" ").filter((word) => word !== "");
  // No element here has both words of its own and elements in it that have some, but for a list's body.
  const inner = kids.flatMap((kid) => (kid.kind === "element" ? wordsIn(kid.element) : []));
  return [...own, ...inner].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

async function wordsOf(file: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(file);
  const words: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""));
    words.push(
      ...text
        .join("")
        .split(/\s+/)
        .filter((word) => word !== ""),
    );
  }
  return words;
}
