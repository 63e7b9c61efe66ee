import { lanAddresses } from "#server/network/addresses.ts";

/** How this server is reached just now. */
export type Reach = {
  /** The names, with port where a browser says it, that a request may give for us. */
  readonly hosts: ReadonlySet<string>;
  /** Addresses of our start page for this computer, then for others, likeliest first. */
  readonly origins: readonly [string, ...string[]];
  /** What a class opens; undefined when no other computer gets here. */
  readonly joinOrigin: string | undefined;
  /** As `LINCHPIN_ORIGIN` says; the proxy that has this name may say how it was asked. */
  readonly publicOrigin: string | undefined;
};

type ReachOptions = {
  readonly port: number;
  /** Whether it listens to the network. */
  readonly isClass: boolean;
  readonly publicOrigin: string | undefined;
  readonly addresses?: () => readonly string[];
};

/** How the server on that port is reached; asked anew, since networks come and go while it runs. */
export function reachOf({
  port,
  isClass,
  publicOrigin,
  addresses = lanAddresses,
}: ReachOptions): Reach {
  const local = originOf("localhost", port);
  const shared = isClass ? addresses().map((address) => originOf(address, port)) : [];
  const open = publicOrigin === undefined ? shared : [publicOrigin, ...shared];
  const origins = [local, ...open] as const;
  return {
    hosts: new Set([...origins, originOf("127.0.0.1", port)].map((origin) => new URL(origin).host)),
    origins,
    joinOrigin: open[0],
    publicOrigin,
  };
}

/** In milliseconds: the system is not asked for its networks at every request. */
const FRESH = 2_000;

/** The same, asked of the system at most every two seconds. */
export function watchReach(options: ReachOptions, now: () => number = Date.now): () => Reach {
  let known = { reach: reachOf(options), at: now() };
  return () => {
    if (now() - known.at >= FRESH) known = { reach: reachOf(options), at: now() };
    return known.reach;
  };
}

/** As a browser writes it: without the port that http means anyway. */
function originOf(host: string, port: number): string {
  return new URL(`http://${host}:${port}`).origin;
}
