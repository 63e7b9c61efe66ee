import { Session } from "node:inspector/promises";
import { say } from "@linchpin/model/bench";

type Sampled = {
  readonly nodes: ReadonlyArray<{
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }>;
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
};

/** To whom time belongs, by where the code stands that spends it; the first that fits. */
const OWNERS: ReadonlyArray<readonly [owner: string, path: RegExp]> = [
  ["map", /elkjs|packages\/argument-map/],
  ["layout", /@react-pdf\/(?:layout|stylesheet|primitives)|yoga/],
  ["text", /fontkit|textkit|packages\/tagged-pdf\/src\/(?:text|fonts)|unicode|bidi/],
  ["drawing", /pdfkit|@react-pdf\/(?:render|svg|font|image)|packages\/tagged-pdf|zlib/],
  ["tree", /react|scheduler|apps\/report/],
];

/** Says which share of the time each step of some work takes. */
export async function profile(work: () => Promise<void>): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  await work();
  const { profile: sampled } = await session.post("Profiler.stop");
  session.disconnect();
  const shares = sharesOf(sampled);
  say(`  shares of the time: ${shares.map(([owner, share]) => `${owner} ${share} %`).join(", ")}`);
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Sampled) {
  const ownerOf = new Map(nodes.map(({ id, callFrame }) => [id, nameOwner(callFrame)]));
  const spent = new Map<string, number>();
  let all = 0;
  for (const [at, id] of samples.entries()) {
    const owner = ownerOf.get(id) ?? "rest";
    if (owner === "idle") continue;
    const time = timeDeltas[at] ?? 0;
    spent.set(owner, (spent.get(owner) ?? 0) + time);
    all += time;
  }
  return [...spent]
    .toSorted(([, a], [, b]) => b - a)
    .map(([owner, time]) => [owner, Math.round((100 * time) / all)] as const);
}

function nameOwner({ functionName, url }: { functionName: string; url: string }): string {
  if (functionName === "(idle)") return "idle";
  if (functionName === "(garbage collector)") return "garbage";
  return OWNERS.find(([, path]) => path.test(url))?.[0] ?? "rest";
}
