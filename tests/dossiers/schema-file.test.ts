import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dossiersFolder } from "@linchpin/dossiers";
import { dossierJsonSchemaText } from "@linchpin/model";
import { expect, test } from "vitest";

test("the schema file beside the dossiers is the one made from the model", () => {
  const file = readFileSync(join(dossiersFolder, "dossier.schema.json"), "utf8");
  expect(file).toBe(dossierJsonSchemaText());
});
