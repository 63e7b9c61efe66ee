import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { languageHere, phrases } from "#phrases/here.ts";
import { textSizeHere } from "#server/text-size.ts";
import "../styles/index.css";
import { hangul, sans, serif } from "./fonts.ts";

/** Every page is rendered for its request: a page made beforehand has no nonce, and its scripts would not run. */
export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { title: phrases().name };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#14181b" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const size = await textSizeHere();
  return (
    <html
      lang={languageHere()}
      className={`${serif.variable} ${sans.variable} ${hangul.variable} text-${size}`}
    >
      <body>{children}</body>
    </html>
  );
}
