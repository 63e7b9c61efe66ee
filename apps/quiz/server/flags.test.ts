import { expect, test } from "vitest";
import { FLAG_OPTIONS, parseFlags } from "#server/flags.ts";

test.for([
  { argv: [], flags: { port: 3000, class: false, help: false }, because: "nothing needs saying" },
  {
    argv: ["--port", "4000"],
    flags: { port: 4000, class: false, help: false },
    because: "a port is a number",
  },
  {
    argv: ["--data", "d", "--text", "t"],
    flags: { port: 3000, data: "d", text: "t", class: false, help: false },
    because: "both are paths",
  },
  {
    argv: ["--class"],
    flags: { port: 3000, class: true, help: false },
    because: "the network is let in by a flag and never by itself",
  },
  { argv: ["--help"], flags: { port: 3000, class: false, help: true }, because: "help is a flag" },
  { argv: ["--port"], flags: undefined, because: "the number is missing" },
  { argv: ["--port", "0"], flags: undefined, because: "nobody could be told where to go" },
  { argv: ["--port", "70000"], flags: undefined, because: "there are no more than 65535" },
  { argv: ["--port", "3e3"], flags: undefined, because: "a port is written in digits" },
  { argv: ["--prot", "3000"], flags: undefined, because: "there is no such flag" },
  { argv: ["korus-alliance"], flags: undefined, because: "start takes no name" },
])("$argv is $flags: $because", ({ argv, flags }) => {
  expect(parseFlags(argv)).toEqual(flags);
});

test("each flag that is known by name is one that can be typed", () => {
  for (const [name, { type }] of Object.entries(FLAG_OPTIONS)) {
    const typed = type === "boolean" ? [`--${name}`] : [`--${name}`, "4000"];
    expect(parseFlags(typed)).toHaveProperty(name);
  }
});
