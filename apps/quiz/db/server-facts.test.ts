import { describe, expect, test } from "vitest";
import { requireFitServer, type ServerFacts } from "#db/server-facts.ts";

const FIT: ServerFacts = {
  version: 150_018,
  encoding: "UTF8",
  fsync: "on",
  synchronousCommit: "on",
};

describe("a server", () => {
  test.for([
    { fact: { version: 140_012 }, said: "version 14", because: "our SQL is 15's" },
    { fact: { encoding: "SQL_ASCII" }, said: "encoding UTF8", because: "names are Korean too" },
    { fact: { fsync: "off" }, said: "fsync off", because: "a power cut would lose answers" },
    {
      fact: { synchronousCommit: "off" },
      said: "synchronous_commit off",
      because: "an answer would be acknowledged before it is on the disk",
    },
  ])("with $fact is refused: $because", ({ fact, said }) => {
    expect(() => requireFitServer({ ...FIT, ...fact })).toThrow(said);
  });

  test.for([
    { version: 150_000 },
    { version: 180_006 },
    { synchronousCommit: "remote_apply" },
    { synchronousCommit: "local" },
  ])("with %o is taken", (fact) => {
    expect(() => requireFitServer({ ...FIT, ...fact })).not.toThrow();
  });
});
