import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { listDossiers } from "@linchpin/dossiers";
import { reportFigure, say } from "@linchpin/model/bench";
import { openPrinter } from "../src/worker/printer.ts";

const DOCUMENTS = 500;
const EVERY = 50;
const EDITIONS = ["read", "quiz", "review", "teacher"] as const;

/** One warm child draws 500 documents of all our dossiers: what it holds, and whether that grows. */
export async function benchMemory(): Promise<boolean> {
  const orders = listDossiers().flatMap(({ yaml }) =>
    EDITIONS.map(
      (edition) =>
        ({
          yaml: readFileSync(yaml, "utf8"),
          edition,
          form: "A",
          paper: "a4",
          print: "standard",
          format: "pdf",
        }) as const,
    ),
  );
  const printer = openPrinter({ children: 1, deadlineMs: 60_000 });
  const held: number[] = [];
  const start = performance.now();
  for (let at = 0; at < DOCUMENTS; at += 1) {
    const order = orders[at % orders.length];
    const printed = order && (await printer.print(order));
    if (!printed?.ok) throw new Error(`document ${at}: ${printed?.reason}`);
    if ((at + 1) % EVERY === 0) held.push(largestChild());
  }
  const seconds = (performance.now() - start) / 1000;
  await printer.close();
  say(`  held by the child, MB, every ${EVERY} documents: ${held.join(" ")}`);
  say(
    `  ${(DOCUMENTS / seconds).toFixed(1)} documents a second by one child, its start counted in`,
  );
  const half = held.length / 2;
  const growth = Math.max(...held.slice(half)) / Math.max(...held.slice(0, half));
  return [
    reportFigure("most a child holds over 500 documents", Math.max(...held), {
      promise: 350,
      unit: "MB",
    }),
    reportFigure("the second half of them to the first", growth, { promise: 1.1 }),
  ].every(Boolean);
}

/** Resident memory of the largest of our children, in MB; Linux tells it under /proc. */
function largestChild(): number {
  const held = readdirSync("/proc").flatMap((pid) => (/^\d+$/.test(pid) ? [heldBy(pid)] : []));
  return Math.max(0, ...held);
}

function heldBy(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    if (!status.includes(`\nPPid:\t${process.pid}\n`)) return 0;
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    // It ended in the meantime.
    return 0;
  }
}
