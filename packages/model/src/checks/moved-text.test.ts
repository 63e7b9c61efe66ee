import { describe, expect, test } from "vitest";
import { carBanDossier, carBanText, carBanYaml } from "../../testing/index.ts";
import { parseDossierYaml, placeFinding } from "../reading/parse-yaml.ts";
import { formatPath } from "../reading/problem.ts";
import { digestText, splitParagraphs } from "../source-text/index.ts";
import { editYaml } from "../writing/edit-yaml.ts";
import { checkAgainstText } from "./check-text.ts";
import type { Finding } from "./finding.ts";

const lines = carBanText.trimEnd().split("\n");

describe("a passage whose words stand elsewhere now", () => {
  const text = carBanText.replace("The shopkeepers of Mill Lane object", "Shopkeepers object");

  test("is said with the new place, which is offered and not taken", () => {
    const moved = passageFindings(text);
    expect(moved.map(({ message }) => message)).toEqual([
      'The words at the passage "p4-object" in paragraph 4 are not the ones that were coded (digest 39b094b09fe0fe21); locate it again.',
      'The words of the passage "p4-trade" no longer stand where it says, in paragraph 4; the same words now stand in paragraph 4, 83–119; confirm by changing the passage.',
    ]);
    expect(moved[0]?.mend).toBeUndefined();
    expect(moved[1]?.mend).toEqual([
      { path: ["passages", 6, "paragraph"], value: 4 },
      { path: ["passages", 6, "from"], value: 83 },
      { path: ["passages", 6, "to"], value: 119 },
    ]);
  });

  test("stands right once what is offered is done", () => {
    const mend = passageFindings(text).flatMap(({ mend = [] }) => mend);
    const reading = parseDossierYaml(editYaml(carBanYaml, mend));
    if (!reading.ok) throw new Error("the mended file cannot be read");
    const left = passageFindings(text, reading.dossier).map(({ path }) => formatPath(path));
    expect(left).toEqual(["passages[5].digest"]);
  });

  test("keeps what is offered when it is given its place in the file", () => {
    const reading = parseDossierYaml(carBanYaml);
    const [, finding] = passageFindings(text);
    if (!reading.ok || !finding) throw new Error("the sample can be read");
    expect(placeFinding(finding, reading.placeOf)).toMatchObject({ line: 95, mend: finding.mend });
  });

  test("is offered no place when there are two, however near one of them is", () => {
    const twice = `${text}Again: most of their trade comes after nine.\n`;
    const [moved] = passageFindings(twice).filter(({ path }) => path[1] === 6);
    expect(moved?.message).toBe(
      'The words of the passage "p4-trade" no longer stand where it says, in paragraph 4; the same words stand in 2 places, paragraph 4, 83–119 and paragraph 8, 7–43; choose the one that is meant.',
    );
    expect(moved?.mend).toBeUndefined();
  });

  test("is never found by something like it", () => {
    const near = text.replace("most of their trade", "most of the trade");
    expect(passageFindings(near).map(({ mend }) => mend)).toEqual([undefined, undefined]);
  });

  test("is found across paragraphs when it ends behind its own", () => {
    const short = [...lines.slice(0, 7), "Tom Reyes has not said it.", lines[7] ?? ""].join("\n");
    const moved = passageFindings(short);
    expect(moved.map(({ mend }) => mend?.[0]?.path.join())).toEqual([
      "passages,11,paragraph",
      "passages,12,paragraph",
    ]);
  });
});

describe("paragraphs that came, went or moved are named", () => {
  test.for([
    {
      text: [...lines.slice(0, 3), "A new one.", ...lines.slice(3)],
      messages: [
        "The dossier has 8 paragraphs, title included, and the text has 9; use the text that was coded.",
        "The paragraphs 3 to 7 of the dossier now are 4 to 8 of the text; number them anew wherever they are named.",
        "Paragraph 3 of the text is none of those that were coded.",
      ],
      because: "one was put in",
    },
    {
      text: [...lines.slice(0, 5), ...lines.slice(6)],
      messages: [
        "The dossier has 8 paragraphs, title included, and the text has 7; use the text that was coded.",
        "The paragraphs 6 to 7 of the dossier now are 5 to 6 of the text; number them anew wherever they are named.",
        "Paragraph 5 of the dossier is nowhere in the text to the letter.",
      ],
      because: "one was taken out",
    },
    {
      text: [...lines.slice(0, 6), lines[7] ?? "", lines[6] ?? ""],
      messages: [
        "Paragraph 6 of the dossier now is paragraph 7 of the text; number it anew wherever it is named.",
        "Paragraph 7 of the dossier now is paragraph 6 of the text; number it anew wherever it is named.",
      ],
      because: "two changed places",
    },
    {
      text: lines.map((line, n) => (n === 5 ? "The bus company is silent." : line)),
      messages: [
        `Paragraph 5 of the text is not the one that was coded; its digest is ${digestText("The bus company is silent.")}.`,
      ],
      because: "one was written anew",
    },
  ])("$because", ({ text, messages }) => {
    const findings = checkAgainstText(carBanDossier(), text.join("\n"));
    expect(
      findings.filter(({ path }) => path[0] === "source").map(({ message }) => message),
    ).toEqual(messages);
  });

  test("and every passage of a paragraph that moved is offered its new number", () => {
    const text = [...lines.slice(0, 3), "A new one.", ...lines.slice(3)].join("\n");
    const reading = parseDossierYaml(
      editYaml(
        carBanYaml,
        passageFindings(text).flatMap(({ mend = [] }) => mend),
      ),
    );
    if (!reading.ok)
      expect(reading.problems.map(({ message }) => message)).toEqual([
        "The source has no paragraph 8.",
        "The source has no paragraph 8.",
      ]);
    expect(splitParagraphs(text)).toHaveLength(9);
  });
});

function passageFindings(text: string, dossier = carBanDossier()): readonly Finding[] {
  return checkAgainstText(dossier, text).filter(({ path }) => path[0] === "passages");
}
