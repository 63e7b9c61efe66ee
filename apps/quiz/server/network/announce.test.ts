import { expect, test } from "vitest";
import { announceReach } from "#server/network/announce.ts";
import { reachOf } from "#server/network/reach.ts";

const LAN = ["192.168.1.20", "10.0.0.3"];
const NAME = "https://quiz.school.example";

test.for([
  {
    isClass: false,
    says: [],
    never: ["class", "encrypt", "read along"],
    because: "nobody else gets in",
  },
  {
    isClass: true,
    says: ["Your class opens http://192.168.1.20:3000", "http://10.0.0.3:3000", "read along"],
    never: [],
    because: "whoever shares the network may listen",
  },
  {
    isClass: true,
    addresses: [],
    says: ["on no network yet"],
    never: ["read along"],
    because: "there is no network",
  },
  {
    isClass: false,
    publicOrigin: NAME,
    says: [`Your class opens ${NAME}`],
    never: ["read along"],
    because: "the proxy alone is reached, and it encrypts",
  },
  {
    isClass: true,
    publicOrigin: NAME,
    says: [`Your class opens ${NAME}`, "read along"],
    never: [],
    because: "beside the proxy the network gets in too",
  },
])("a class ($isClass) under $publicOrigin is told $says: $because", (given) => {
  const { isClass, publicOrigin, addresses = LAN, says, never } = given;
  const reach = reachOf({ port: 3000, isClass, publicOrigin, addresses: () => addresses });
  const said = announceReach(reach, isClass).join("\n");
  for (const sentence of says) expect(said).toContain(sentence);
  for (const sentence of never) expect(said).not.toContain(sentence);
});
