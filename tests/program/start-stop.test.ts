import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listDossiers } from "@linchpin/dossiers";
import { openDatabase } from "@linchpin/quiz/database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFreePort } from "../support/free-port.ts";
import { LINCHPIN, runNode } from "../support/program.ts";
import { MAIN, type ServerProcess, startServer } from "../support/server-process.ts";

/** The mark of a build that was finished. */
const BUILD = join(dirname(MAIN), ".next/BUILD_ID");

const folder = mkdtempSync(join(tmpdir(), "linchpin-start-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a server that runs", () => {
  let server: ServerProcess;
  let port = "";

  beforeAll(async () => {
    port = String(await findFreePort());
    server = await startServer(["--data", data, "--port", port]);
  });

  test("is where it was asked to be, and its database answers", async () => {
    expect(server.url).toBe(`http://localhost:${port}`);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test("is not harmed by a second start on its data folder, which is refused in one sentence", async () => {
    const { code, stdout, stderr } = await runNode([MAIN, "--data", data]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^Linchpin already runs on the data folder .*\n$/);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test("is not harmed by pnpm start either, which is refused before it builds its pages anew", async () => {
    const built = statSync(BUILD).mtimeMs;
    const { code, stdout, stderr } = await runNode([LINCHPIN, "start", "--data", data]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^Linchpin already runs on the data folder .*\n$/);
    expect(statSync(BUILD).mtimeMs).toBe(built);
  });

  test("is told how to start where pnpm, which builds the pages, is not at hand", async () => {
    const elsewhere = join(folder, "never");
    const { code, stderr } = await runNode([LINCHPIN, "start", "--data", elsewhere], {
      env: { PATH: folder },
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^The pages are built by pnpm, .* pnpm@\S+ start\.\n$/),
    });
  });

  test("keeps its port, and a start on other data says which one it takes instead", async () => {
    const other = await startServer(["--data", join(folder, "other"), "--port", port]);
    const used = new URL(other.url).port;
    expect(other.said()).toContain(`Port ${port} is taken, so Linchpin uses ${used}.\n`);
    expect((await fetch(`${other.url}/health`)).status).toBe(200);
    expect(await other.stop("SIGINT")).toBe(0);
  });

  test("ends with 0 when told to stop under load, and answers nobody with an error", async () => {
    const answers = Array.from({ length: 20 }, () => fetch(`${server.url}/health`));
    const ends = Promise.allSettled(answers);
    await Promise.any(answers);
    expect(await server.stop("SIGTERM")).toBe(0);
    expect(server.said()).toContain("Linchpin has stopped. Every answer is kept.\n");

    // A connection that was cut is one the browser tries again.
    const answered = (await ends).filter((end) => end.status === "fulfilled");
    expect(answered.map(({ value }) => value.status).filter(isUnexpected)).toEqual([]);
  });

  test("has given its data folder back, with what it had written in it", async () => {
    const { database, close } = await openDatabase(data);
    const rows = await database.query.dossiers.findMany({ columns: { slug: true } });
    expect(rows.map(({ slug }) => slug).toSorted()).toEqual(listDossiers().map(({ slug }) => slug));
    await close();
  });
});

function isUnexpected(status: number): boolean {
  return status !== 200 && status !== 503;
}

test.for([
  { argv: ["--prot", "3000"], code: 2, says: /^Usage: / },
  { argv: ["--port", "none"], code: 2, says: /^Usage: / },
  {
    argv: ["--text", "no-such-file.txt"],
    code: 1,
    says: /^Cannot read no-such-file.txt: there is no such file or folder\.\n$/,
  },
  {
    argv: ["--data", join(folder, "a-file")],
    code: 1,
    says: /^The data folder .* cannot be used: .*\n$/,
  },
  {
    argv: ["--data", join(folder, "a-file", "data")],
    code: 1,
    says: /^The data folder .* cannot be used: .*\n$/,
  },
])("$argv is refused with exit code $code and no stack trace", async ({ argv, code, says }) => {
  writeFileSync(join(folder, "a-file"), "");
  const ended = await runNode([MAIN, ...argv]);
  expect(ended.code).toBe(code);
  expect(ended.stderr).toMatch(says);
  expect(ended.stderr).not.toContain("    at ");
});
