import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { phrases } from "#phrases/en.ts";
import "../styles/index.css";
import { sans, serif } from "./fonts.ts";

/** Every page is rendered for its request: a page made beforehand has no nonce, and its scripts would not run. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: phrases.name };

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#14181b" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body>{children}</body>
    </html>
  );
}
