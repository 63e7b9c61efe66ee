import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import type { Seated } from "./answer-server.ts";

/** A connection of one student that is open already; `send` gives the milliseconds until the answer is acknowledged. */
export type Sender = { readonly send: () => Promise<number>; readonly close: () => void };

/** Which answer a student is at: over all questions, then over again. */
type Turn = { item: number; seq: number };

/** Opens a connection for each of the first so many students of a class. */
export async function openSenders(seated: Seated, count: number): Promise<readonly Sender[]> {
  return await Promise.all(
    seated.students.slice(0, count).map(async (student) => {
      const socket = connect(seated.port, "127.0.0.1").setNoDelay();
      await once(socket, "connect");
      const turn: Turn = { item: 0, seq: Math.floor(performance.now()) };
      return {
        send: () => exchange(socket, nextAnswer(seated, student, turn)),
        close: () => void socket.destroy(),
      };
    }),
  );
}

function nextAnswer(
  { port, fields }: Seated,
  { attempt, token }: Seated["students"][number],
  turn: Turn,
): string {
  turn.item = (turn.item % fields.length) + 1;
  turn.seq += 1;
  const answer = {
    item: turn.item,
    round: 1,
    seq: turn.seq,
    submission: crypto.randomUUID(),
    fields: fields[turn.item - 1],
    age: 5,
  };
  const body = JSON.stringify({ attempt, tab: "tab-of-a-bench", answers: [answer] });
  return [
    "POST /api/answers HTTP/1.1",
    `host: localhost:${port}`,
    `origin: http://localhost:${port}`,
    "sec-fetch-site: same-origin",
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
    `cookie: linchpin-student=${token}`,
    "accept-language: en",
    "",
    body,
  ].join("\r\n");
}

/** Sends a request on a connection that has no other under way. */
async function exchange(socket: Socket, request: string): Promise<number> {
  const began = performance.now();
  socket.write(request);
  const [first]: readonly Buffer[] = await once(socket, "data");
  if (first?.subarray(9, 12).toString() !== "200")
    throw new Error(`An answer was met with ${first?.toString()}`);
  return performance.now() - began;
}
