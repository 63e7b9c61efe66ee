import { phrases } from "#phrases/here.ts";
import { SeatName } from "./seat-name.tsx";

type StudentNameProps = {
  readonly student: { readonly nickname: string; readonly seat: number | null };
  readonly sessionId: string;
};

/** A student as a teacher knows them: the made-up name, or the number on the roster with the name this browser has. */
export function StudentName({ student: { nickname, seat }, sessionId }: StudentNameProps) {
  if (seat === null) return nickname;
  const fallback = phrases().results.table.seat(seat);
  return <SeatName sessionId={sessionId} seat={seat} fallback={fallback} />;
}
