"use client";

import { boardPhrases } from "#phrases/board.ts";
import type { Language } from "#server/language.ts";
import { type Cell, toCsv } from "#server/sessions/csv.ts";
import { useRoster } from "./use-roster.ts";

type MarkBookProps = {
  readonly sessionId: string;
  /** The mark book without names, its head first. */
  readonly table: ReadonlyArray<readonly Cell[]>;
  readonly seatColumn: number;
  readonly nameHead: string;
  readonly language: Language;
};

/** Writes the mark book with the names that this browser has; nothing is asked of the server for it. */
export function MarkBook({ sessionId, table, seatColumn, nameHead, language }: MarkBookProps) {
  const { names } = useRoster(sessionId);
  if (names.length === 0) return null;
  const [head = [], ...rows] = table;
  const save = () =>
    saveFile(
      toCsv([
        [nameHead, ...head],
        ...rows.map((cells) => [names[Number(cells[seatColumn]) - 1] ?? "", ...cells]),
      ]),
    );
  return (
    <button type="button" className="button quiet" onClick={save}>
      {boardPhrases(language).markBook}
    </button>
  );
}

function saveFile(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "mark-book.csv";
  link.click();
  URL.revokeObjectURL(address);
}
