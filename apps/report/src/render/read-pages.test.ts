import { describe, expect, test } from "vitest";
import { printableDossiers } from "../../testing/printable.ts";
import { strainedDossiers } from "../../testing/strained-dossier.ts";
import { fitRead, MOST_READ_PAGES } from "../compose/editions/fit-read.ts";
import type { Handout } from "../compose/handout.ts";
import { PAPERS, settingFor } from "../pdf/setting.tsx";
import { renderHandout } from "./render-handout.tsx";

/** As many of everything as the schema allows that *Read* shows anything of. */
const LIMITS = {
  paragraphs: 200,
  actors: 60,
  issues: 30,
  positions: 400,
  events: 1,
  arguments: 1,
  terms: 60,
};

const dossiers = [
  ...printableDossiers(),
  ...strainedDossiers(LIMITS, 2).map((dossier, at) => ({ name: `strain ${at + 1}`, dossier })),
];

describe.for(PAPERS)("on %s", (paper) => {
  test.for(dossiers)(
    "Read of $name takes four pages at most",
    { timeout: 60_000 },
    async ({ dossier }) => {
      const setting = settingFor({ paper });
      const measure = async (handout: Handout) => (await renderHandout(handout, setting)).fill;
      const { handout } = await fitRead(dossier, measure);
      expect((await measure(handout)).length).toBeLessThanOrEqual(MOST_READ_PAGES);
    },
  );
});
