"use client";

import { broken } from "#phrases/broken.ts";

/**
 * In place of Next's own page, whose inline styles the content policy forbids.
 *
 * In every language at once: this page is the browser's, and nobody tells it what its reader reads.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main>
          {Object.entries(broken).map(([language, { title, advice }]) => (
            <section key={language} lang={language}>
              <h1>{title}</h1>
              <p>{advice}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
