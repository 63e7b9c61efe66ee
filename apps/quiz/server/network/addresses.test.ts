import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { lanAddresses } from "#server/network/addresses.ts";

test.for([
  { interfaces: { lo: [on("127.0.0.1", true)] }, addresses: [], because: "that is this computer" },
  {
    interfaces: { en0: [on("169.254.7.7")] },
    addresses: [],
    because: "nobody gave it an address, so nobody reaches it",
  },
  {
    interfaces: { docker0: [on("172.17.0.1")], wlan0: [on("192.168.1.20")] },
    addresses: ["192.168.1.20", "172.17.0.1"],
    because: "no phone is on a network of containers",
  },
  {
    interfaces: {
      tailscale0: [on("100.64.0.7")],
      eth0: [on("192.0.2.2")],
      wlan0: [on("10.0.0.3")],
    },
    addresses: ["10.0.0.3", "192.0.2.2", "100.64.0.7"],
    because: "a router of a school gives out private addresses",
  },
])("$addresses: $because", ({ interfaces, addresses }) => {
  expect(lanAddresses(interfaces)).toEqual(addresses);
});

function on(address: string, internal = false): NetworkInterfaceInfo {
  const rest = { netmask: "255.255.255.0", mac: "02:00:00:00:00:01", cidr: `${address}/24` };
  return { address, family: "IPv4", internal, ...rest };
}
