import localFont from "next/font/local";

/** What is read: titles, questions, answers, reasons. */
export const serif = localFont({
  src: "../fonts/source-serif-4-latin-opsz-normal.woff2",
  weight: "200 900",
  variable: "--font-serif",
  adjustFontFallback: "Times New Roman",
});

/** What is operated: buttons, labels, tables. */
export const sans = localFont({
  src: "../fonts/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-sans",
  adjustFontFallback: "Arial",
});

/**
 * Hangul in either role, in one weight; the browser makes it bolder.
 *
 * A file of 268 kB with the 2,350 syllables in common use: fetched once, by who has Hangul before
 * them, and a rarer syllable is the system's.
 */
export const hangul = localFont({
  src: "../fonts/pretendard-medium-subset.woff2",
  weight: "500",
  variable: "--font-hangul",
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "unicode-range", value: "U+1100-11FF, U+3000-303F, U+3130-318F, U+AC00-D7A3" },
  ],
});
