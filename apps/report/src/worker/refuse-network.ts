import dgram from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/**
 * Takes the network from this process, before anything else is loaded in it.
 *
 * The renderer fetches whatever address an image names, and Node 24's permissions know files,
 * processes and threads but no network. HTTP, TLS, `fetch` and `WebSocket` all end in these calls.
 */
export function refuseNetwork(): void {
  for (const name of ["fetch", "WebSocket", "EventSource"])
    Reflect.deleteProperty(globalThis, name);
  refuseAll(net, /^(?:connect|create)/);
  refuseAll(net.Socket.prototype, /^connect$/);
  refuseAll(net.Server.prototype, /^listen$/);
  refuseAll(dgram, /^createSocket$/);
  refuseAll(dgram.Socket.prototype, /^(?:bind|connect|send)$/);
  refuseAll(dns, ASKING);
  refuseAll(dns.promises, ASKING);
  syncBuiltinESMExports();
}

const ASKING = /^(?:lookup|resolve|reverse)/i;

function refuseAll(owner: object, names: RegExp): void {
  for (const name of Object.keys(owner).filter((name) => names.test(name)))
    Object.defineProperty(owner, name, { value: refuse, writable: false, configurable: false });
}

/** A function and not an arrow: it is also called with `new`. */
function refuse(): never {
  throw new Error("There is no network where handouts are drawn.");
}
