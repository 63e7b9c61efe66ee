import { expect, test } from "vitest";
import { toQrCode, toQrLines } from "#server/network/qr.ts";

const ADDRESS = "http://192.168.1.20:3000/join/K7M4RXT";

test("a code keeps the quiet zone of four squares all around, without which phones do not find it", () => {
  const { size, path } = toQrCode(ADDRESS);
  const corners = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const ends = corners.flat();
  expect(Math.min(...ends)).toBe(4);
  expect(Math.max(...ends)).toBe(size - 5);
});

test("in a terminal a code is as wide in every line", () => {
  const widths = new Set(toQrLines(ADDRESS).map((line) => line.length));
  expect(widths.size).toBe(1);
});
