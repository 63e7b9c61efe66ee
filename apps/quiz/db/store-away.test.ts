import { expect, test } from "vitest";
import { isStoreAway } from "./store-away.ts";

test.for([
  { thrown: failed({ code: "57P01" }), isAway: true, because: "the server was stopped" },
  { thrown: failed({ code: "53100" }), isAway: true, because: "its disk is full for now" },
  { thrown: failed({ code: "ECONNREFUSED" }), isAway: true, because: "nobody listens there" },
  { thrown: failed({}, "Query read timeout"), isAway: true, because: "it said nothing in time" },
  { thrown: failed({ code: "23505" }), isAway: false, because: "the row is there already" },
  { thrown: failed({ code: "22P05" }), isAway: false, because: "what was asked is poison" },
  { thrown: new TypeError("x is undefined"), isAway: false, because: "it is a bug of ours" },
])("a question is worth asking again, $isAway, as $because", ({ thrown, isAway }) => {
  expect(isStoreAway(thrown)).toBe(isAway);
});

/** As drizzle throws what the driver did. */
function failed(marks: { readonly code?: string }, message = "of the server's own"): Error {
  return new Error("Failed query", { cause: Object.assign(new Error(message), marks) });
}
