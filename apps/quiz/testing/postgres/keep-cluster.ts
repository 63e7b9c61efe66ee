import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

const [programs = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "linchpin-pg-"));
const account = unprivileged();
const ACCESS = "local all locked scram-sha-256\nlocal all all trust\n";

/**
 * Keeps a throw-away PostgreSQL until standard input closes: `keep-cluster.ts FOLDER-OF-PROGRAMS`.
 *
 * It says its folder once it takes connections. Ctrl-C reaches this process too, and is left to
 * whoever started it: the pipe closes when they end.
 */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
try {
  if (account) chownSync(folder, account.uid, account.gid);
  await initialise();
  await keepRunning();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** PostgreSQL refuses to run as root, and looks its account's name up. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  const fields = accounts.find((line) => /^(postgres|nobody):/.test(line))?.split(":") ?? [];
  return { uid: Number(fields[2]), gid: Number(fields[3]) };
}

async function initialise(): Promise<void> {
  // Of the locales that know letters beyond ASCII, the one that every such system has.
  const locale = process.platform === "linux" ? "C.UTF-8" : "en_US.UTF-8";
  const how = ["--username=linchpin", "--auth=trust", "--encoding=UTF8", `--locale=${locale}`];
  const initdb = run("initdb", ["-D", join(folder, "data"), ...how, "--no-sync"], "ignore");
  const [code] = await once(initdb, "exit");
  if (code !== 0) throw new Error("initdb failed.");
  // One account has a password, so that a wrong one can be tried.
  writeFileSync(join(folder, "data", "pg_hba.conf"), ACCESS);
}

/** Until the lines end; one that says `down` or `up` is followed by one that says that it is so. */
async function keepRunning(): Promise<void> {
  let postgres = await startServer();
  process.stdout.write(`${folder}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "down") await stopServer(postgres);
    if (line === "up") postgres = await startServer();
    process.stdout.write(`${line}\n`);
  }
  await stopServer(postgres);
}

async function startServer(): Promise<ChildProcess> {
  const where = ["-D", join(folder, "data"), "-k", folder, "-c", "listen_addresses="];
  const postgres = run("postgres", [...where, "-c", "fsync=on"], "pipe");
  await new Promise<void>((ready, fail) => {
    postgres.once("exit", () => fail(new Error("postgres ended before it took connections.")));
    postgres.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("ready to accept connections")) ready();
    });
  });
  return postgres;
}

/** A fast shutdown: whoever is connected is cut off. */
async function stopServer(postgres: ChildProcess): Promise<void> {
  if (postgres.exitCode !== null || postgres.signalCode !== null) return;
  const ended = once(postgres, "exit");
  postgres.kill("SIGINT");
  await ended;
}

function run(program: string, argv: readonly string[], errors: "ignore" | "pipe"): ChildProcess {
  const options: SpawnOptions = { cwd: folder, stdio: ["ignore", "ignore", errors] };
  return spawn(join(programs, program), argv, { ...options, ...account });
}
