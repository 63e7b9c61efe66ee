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
