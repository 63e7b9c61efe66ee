import { spawnSync } from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { readdirSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import tls from "node:tls";
import { Worker } from "node:worker_threads";
import type { Made, Order } from "../src/making/order.ts";

/** A program that does what no drawing should, at the word of the dossier; any other word is given back. */
export async function makeHandout({ yaml }: Order): Promise<Made> {
  const deed = DEEDS[yaml];
  return done(deed ? await deed() : yaml);
}

const DEEDS: Readonly<Record<string, () => unknown>> = {
  hang: () => {
    for (;;);
  },
  wait: () => new Promise(() => undefined),
  eat: () => {
    const eaten: string[][] = [];
    for (;;) eaten.push(Array.from({ length: 10_000 }, (_, at) => `${at}`));
  },
  bloat: () => {
    bloated = Buffer.alloc(300_000_000, 1);
    return bloated.length;
  },
  throw: () => {
    throw new Error("memory access out of bounds");
  },
  exit: () => process.exit(0),
  pid: () => process.pid,
  "break out": () => findWaysOut(),
};

/** Held on to, as by a leak. */
let bloated: Buffer | undefined;

function done(text: unknown): Made {
  return { ok: true, bytes: Buffer.from(String(text)), pages: 1, notes: [], lacking: [] };
}

const SOMEWHERE = { host: "127.0.0.1", port: 9 };

/** Each is refused as it is tried, not for want of somebody at the other end. */
const WAYS: Readonly<Record<string, () => unknown>> = {
  fetch: () => fetch("http://127.0.0.1:9/"),
  WebSocket: () => new WebSocket("ws://127.0.0.1:9/"),
  http: () => http.get("http://127.0.0.1:9/"),
  https: () => https.get("https://127.0.0.1:9/"),
  net: () => net.connect(SOMEWHERE),
  socket: () => new net.Socket().connect(SOMEWHERE),
  tls: () => tls.connect(SOMEWHERE),
  listen: () => net.createServer().listen(0),
  serve: () => http.createServer().listen(0),
  dgram: () => dgram.createSocket("udp4"),
  lookup: () => dns.lookup("localhost", () => undefined),
  resolve: () => dns.promises.resolve("localhost"),
  resolver: () => new dns.promises.Resolver().resolve("localhost"),
  read: () => readdirSync(tmpdir()),
  write: () => writeFileSync(join(tmpdir(), "linchpin-rogue"), ""),
  spawn: () => spawnSync(process.execPath, ["-v"]).error ?? "ran",
  thread: () => new Worker("", { eval: true }),
};

/** The names of the ways that were not refused. */
async function findWaysOut(): Promise<string> {
  const open: string[] = [];
  for (const [name, way] of Object.entries(WAYS)) if (await isOpen(way)) open.push(name);
  return open.join(" ");
}

async function isOpen(way: () => unknown): Promise<boolean> {
  try {
    return !((await way()) instanceof Error);
  } catch {
    return false;
  }
}
