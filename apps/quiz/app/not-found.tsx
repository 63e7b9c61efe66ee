import type { Metadata } from "next";
import { PlainPage } from "#components/plain-page.tsx";
import { phrases } from "#phrases/here.ts";

export function generateMetadata(): Metadata {
  const { notFound, pages } = phrases();
  return { title: pages.titled(notFound.title) };
}

/** In place of Next's own page, whose inline styles the content policy forbids. */
export default function NotFound() {
  return <PlainPage {...phrases().notFound} />;
}
