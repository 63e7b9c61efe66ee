import {
  CANARY,
  composeEvery,
  type Edition,
  renderHandout,
  sampleDossier,
  sampleForm,
  settingFor,
  withCanaries,
  withKeyCanaries,
} from "@linchpin/report/testing";
import { describe, expect, test } from "vitest";
import { readStructure } from "../support/structure/read-structure.ts";

const handouts = composeEvery(withCanaries(sampleDossier()), withKeyCanaries(sampleForm()));

describe("a word that stands only in what would give an answer away", () => {
  test.for(["read", "quiz"] as const)("stands nowhere in the file of %s", async (edition) => {
    const bytes = await draw(edition);
    const { root, ...about } = await readStructure(bytes);
    expect(JSON.stringify(root)).not.toContain(CANARY);
    expect(JSON.stringify(about)).not.toContain(CANARY);
    expect(spellings(CANARY).filter((spelt) => Buffer.from(bytes).includes(spelt))).toEqual([]);
  });

  test.for(["review", "teacher"] as const)(
    "is found in that of %s, so it would be",
    async (edition) => {
      expect(JSON.stringify((await readStructure(await draw(edition))).root)).toContain(CANARY);
    },
  );
});

async function draw(edition: Edition): Promise<Uint8Array> {
  const handout = handouts.find((one) => one.edition === edition);
  if (!handout) throw new Error(`${edition} is not composed`);
  return (await renderHandout(handout, settingFor())).bytes;
}

/** As a PDF may keep a word outside its pages: PDF 1.7 §7.9.2. */
function spellings(word: string): readonly Buffer[] {
  const wide = Buffer.from(word, "utf16le").swap16();
  return [
    Buffer.from(word),
    wide,
    Buffer.from(wide.toString("hex")),
    Buffer.from(Buffer.from(word).toString("hex")),
  ];
}
