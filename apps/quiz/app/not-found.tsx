import type { Metadata } from "next";
import { PlainPage } from "#components/plain-page.tsx";
import { phrases } from "#phrases/en.ts";

export const metadata: Metadata = { title: phrases.pages.titled(phrases.notFound.title) };

/** In place of Next's own page, whose inline styles the content policy forbids. */
export default function NotFound() {
  return <PlainPage {...phrases.notFound} />;
}
