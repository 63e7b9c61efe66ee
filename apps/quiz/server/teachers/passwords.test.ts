import { argon2Sync } from "node:crypto";
import { expect, test } from "vitest";
import {
  hashPassword,
  isOutdated,
  isPassword,
  requirePassword,
} from "#server/teachers/passwords.ts";

const PASSWORD = "copper kettle sings low";

test("a password is kept as Argon2id at OWASP's cost, each time with another salt", async () => {
  const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
  const shape = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/;
  expect(one).toMatch(shape);
  expect(one).not.toBe(other);
  expect(await isPassword(PASSWORD, other)).toBe(true);
  expect(await isPassword(`${PASSWORD}.`, other)).toBe(false);
});

test("a hash made at another cost still opens, and is told to be outdated", async () => {
  const salt = Buffer.from("0123456789abcdef");
  const cost = { memory: 8_192, passes: 3, parallelism: 1, tagLength: 32 };
  const hash = argon2Sync("argon2id", { message: PASSWORD, nonce: salt, ...cost });
  const plain = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");
  const kept = `$argon2id$v=19$m=8192,t=3,p=1$${plain(salt)}$${plain(hash)}`;
  expect(await isPassword(PASSWORD, kept)).toBe(true);
  expect(isOutdated(kept)).toBe(true);
  expect(isOutdated(await hashPassword(PASSWORD))).toBe(false);
});

test("without a kept password nothing fits", async () => {
  expect(await isPassword(PASSWORD, undefined)).toBe(false);
  expect(await isPassword(PASSWORD, null)).toBe(false);
});

test.for([
  { password: "fourteen chars", fits: false, because: "it has 14" },
  { password: "fifteen chars..", fits: true, because: "it has 15, and no digit is asked for" },
  {
    password: "가나다라마바사아자차카타파하거".normalize("NFD"),
    fits: true,
    because: "it has 15 syllables",
  },
  {
    password: "가나다라마".normalize("NFD"),
    fits: false,
    because: "a syllable typed in parts is one",
  },
  { password: "x".repeat(201), fits: false, because: "nobody types that" },
])("$password: $because", ({ password, fits }) => {
  const require = expect(() => requirePassword(password));
  if (fits) require.not.toThrow();
  else require.toThrow("at least 15 characters");
});

test("a password fits whichever way its Hangul is put together", async () => {
  const kept = await hashPassword("구리 주전자가 낮게 노래한다".normalize("NFD"));
  expect(await isPassword("구리 주전자가 낮게 노래한다".normalize("NFC"), kept)).toBe(true);
});
