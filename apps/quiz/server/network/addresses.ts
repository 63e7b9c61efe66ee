import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks within this computer, of containers, virtual machines and tunnels: no phone is on one. */
const VIRTUAL =
  /^(?:br-|docker|veth|virbr|vmnet|vboxnet|vethernet|tun|tap|utun|wg|zt|tailscale|lxc|cni|podman|bridge)/i;

/** What an interface gives itself when nobody gives it an address (RFC 3927). */
const SELF_GIVEN = /^169\.254\./;

/** What a school's or a home's router gives out (RFC 1918). */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/**
 * The IPv4 addresses at which others on the network may reach this computer, likeliest first.
 *
 * Read anew each time: a laptop may join the classroom's network after it started.
 */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): readonly string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) => infos.map((info) => ({ name, info })))
    .filter(({ info }) => info.family === "IPv4" && !info.internal)
    .filter(({ info: { address } }) => !SELF_GIVEN.test(address))
    .toSorted((a, b) => unlikelihood(a) - unlikelihood(b))
    .map(({ info: { address } }) => address);
}

/** Whether an address is this computer's own or one that a router gave out: where a proxy of ours may be. */
export function isNear(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, "");
  return isLoopback(plain) || PRIVATE.test(plain) || /^f[cd]/i.test(plain);
}

/** Whether a connection from that address began on this computer. */
export function isLoopback(address: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/i.test(address);
}

/** Whether a `Host`, with its port or without, names the browser's own computer on every computer. */
export function namesOwnComputer(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(host);
}

type Found = { readonly name: string; readonly info: NetworkInterfaceInfo };

function unlikelihood({ name, info: { address } }: Found): number {
  return (VIRTUAL.test(name) ? 2 : 0) + (PRIVATE.test(address) ? 0 : 1);
}
