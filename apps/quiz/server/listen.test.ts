import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Listening, listenFrom } from "#server/listen.ts";
import { lanAddresses } from "#server/network/addresses.ts";

const opened: Listening[] = [];
afterEach(async () => {
  for (const listening of opened.splice(0)) await listening.close();
});

test("a taken port gives way to the next free one", async () => {
  const first = await listen(await findFreePort());
  const second = await listen(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await answerAt(first.port)).toBe(`from ${first.port}`);
  expect(await answerAt(second.port)).toBe(`from ${second.port}`);
});

test("a port taken on the other address of localhost counts as taken", async () => {
  const other = createServer();
  const port = await portOf(other, "::1");
  expect((await listen(port)).port).toBeGreaterThan(port);
  other.close();
});

test.skipIf(lanAddresses().length === 0)(
  "the network is let in when it is meant to be, and only then",
  async () => {
    const [address = ""] = lanAddresses();
    const alone = await listen(await findFreePort());
    const [error] = await once(connect({ port: alone.port, host: address }), "error");
    expect(error).toMatchObject({ code: "ECONNREFUSED" });

    const shared = await listen(await findFreePort(), { isShared: true });
    for (const host of [address, "127.0.0.1"]) {
      expect(await answerAt(shared.port, host)).toBe(`from ${shared.port}`);
    }
  },
);

test("nothing is opened past the last port there is", async () => {
  const last = await listenFrom(answering(), 65_535);
  if (last) opened.push(last);
  expect(await listenFrom(answering(), 65_535)).toBeUndefined();
});

test("a closed door lets nobody in", async () => {
  const { port, close } = await listen(await findFreePort());
  await close();
  opened.length = 0;
  const [error] = await once(connect({ port, host: "127.0.0.1" }), "error");
  expect(error).toMatchObject({ code: "ECONNREFUSED" });
});

async function listen(port: number, sharing = {}): Promise<Listening> {
  const server = answering();
  const listening = await listenFrom(server, port, sharing);
  if (!listening) throw new Error("No port was free.");
  opened.push(listening);
  return listening;
}

/** A port nobody uses just now: other runs of these tests may be under way. */
async function findFreePort(): Promise<number> {
  const probe = createServer();
  const port = await portOf(probe, "127.0.0.1");
  probe.close();
  await once(probe, "close");
  return port;
}

async function portOf(server: Server, host: string): Promise<number> {
  const listens = once(server, "listening");
  server.listen(0, host);
  await listens;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return address.port;
}

function answering(): Server {
  return createServer((request, response) => response.end(`from ${request.socket.localPort}`));
}

async function answerAt(port: number, host = "127.0.0.1"): Promise<string> {
  const answer = await fetch(`http://${host}:${port}/`, { headers: { connection: "close" } });
  return await answer.text();
}
