import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeHandout } from "../make-handout.ts";
import type { Order } from "../making/order.ts";
import { requireBundle } from "./bundle.ts";
import { loadProgram } from "./load.ts";

const order: Order = {
  yaml: readFileSync(join(import.meta.dirname, "../../testing/mill-lane.yaml"), "utf8"),
  edition: "quiz",
  form: "B",
  paper: "letter",
  print: "standard",
  format: "pdf",
};

test("the bundle draws the bytes that its sources draw", async () => {
  const { makeHandout: makeBundled } = await loadProgram();
  expect(await makeBundled(order)).toEqual(await makeHandout(order));
});

test("a bundle that is there is not made again", async () => {
  const { folder } = await requireBundle();
  expect((await requireBundle()).folder).toBe(folder);
});

test.for([
  { words: "Ogiltig", because: "no reader gets to see zod's Swedish" },
  { words: "brotli/dec/decode", because: "there is no WOFF2 font to unpack" },
  { words: "await fetch(", because: "nothing is fetched where handouts are drawn" },
  { words: "process.env.NODE_ENV", because: "which React it is was settled" },
])("nothing of $words is in it: $because", async ({ words }) => {
  const { folder } = await requireBundle();
  const parts = readdirSync(folder).filter((name) => name.endsWith("js"));
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((part) => readFileSync(join(folder, part), "utf8").includes(words))).toEqual(
    [],
  );
});
