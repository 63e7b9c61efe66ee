import type { PieceOf } from "../piece.ts";

/** Tickets that share a sheet, to be cut apart. */
export type TicketsPiece = {
  readonly kind: "tickets";
  /** What stands beside the line to cut along. */
  readonly cut: string;
  readonly tickets: readonly Ticket[];
};

/** Two questions and one sentence of one's own: what a student leaves at the door. */
export type Ticket = {
  readonly title: string;
  readonly form: string;
  readonly fields: readonly string[];
  readonly questions: ReadonlyArray<PieceOf<"question">>;
  readonly ask: string;
  /** To write on. */
  readonly lines: number;
};
