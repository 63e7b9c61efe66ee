"use client";

import { phrases } from "#phrases/en.ts";

/** In place of Next's own page, whose inline styles the content policy forbids. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>{phrases.broken.title}</h1>
          <p>{phrases.broken.advice}</p>
        </main>
      </body>
    </html>
  );
}
