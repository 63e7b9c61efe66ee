import { cookies } from "next/headers";

/** How large the reader wants all text, against what the browser is set to. */
export const TEXT_SIZES = ["small", "normal", "large"] as const;

export type TextSize = (typeof TEXT_SIZES)[number];

/** Where the choice is kept. */
export const TEXT_SIZE_COOKIE = "linchpin-text-size";

/** The size this reader chose by hand, or else the normal one. */
export async function textSizeHere(): Promise<TextSize> {
  const chosen = (await cookies()).get(TEXT_SIZE_COOKIE)?.value;
  return TEXT_SIZES.find((size) => size === chosen) ?? "normal";
}
