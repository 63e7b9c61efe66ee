"use client";

import { useRoster } from "./use-roster.ts";

type SeatNameProps = {
  readonly sessionId: string;
  readonly seat: number;
  /** What stands here where this browser knows no name. */
  readonly fallback: string;
};

/** Who sits there, as far as this browser knows. */
export function SeatName({ sessionId, seat, fallback }: SeatNameProps) {
  const name = useRoster(sessionId).names[seat - 1];
  return name === undefined || name === "" ? fallback : `${seat} ${name}`;
}
