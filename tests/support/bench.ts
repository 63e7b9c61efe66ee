import process from "node:process";
import { showNode } from "./program.ts";

const BENCHES: Readonly<Record<string, string>> = {
  answers: "apps/quiz/bench/answers.ts",
  model: "packages/model/bench/all.ts",
  pdf: "apps/report/bench/pdf.ts",
};

/** `pnpm bench`: every bench in turn; with names, as in `pnpm bench pdf`, those. Ends with 1 if a figure is over its bound. */
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(BENCHES);
const unknown = names.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  const known = Object.keys(BENCHES).join(", ");
  process.stderr.write(`There is no bench "${unknown.join('", "')}". There is: ${known}.\n`);
  process.exitCode = 2;
} else {
  for (const name of names) if ((await showNode([BENCHES[name] ?? ""])) !== 0) process.exitCode = 1;
}
