import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

test.for(["SIGINT", "SIGTERM", "SIGHUP"])(
  "%s asks the program to stop and does not end it",
  async (signal) => {
    expect(await reasonAfter(`process.kill(process.pid, "${signal}")`)).toBe("asked\n");
  },
);

test("an exception that nobody caught is a reason to stop, though somebody else logs it", async () => {
  const script = `process.on("uncaughtException", () => {}); throw new Error("a bug")`;
  expect(await reasonAfter(script)).toBe("bug\n");
});

/** What another process takes for the reason to stop, once the script has run in it. */
async function reasonAfter(script: string): Promise<string> {
  const module = pathToFileURL(join(import.meta.dirname, "stop-signal.ts")).href;
  const program = `
    const { untilStopped } = await import(${JSON.stringify(module)});
    const life = setInterval(() => {}, 1000);
    setTimeout(() => { ${script} }, 10);
    console.log((await untilStopped()).kind);
    clearInterval(life);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  const [code] = await once(child, "close");
  expect(code).toBe(0);
  return said;
}
