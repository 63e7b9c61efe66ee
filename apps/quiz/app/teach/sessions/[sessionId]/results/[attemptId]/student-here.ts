import { cache } from "react";
import { app } from "#server/app.ts";
import { type OneStudent, requireStudent } from "#server/sessions/student-work.ts";
import { teacherOrSignIn } from "#server/teachers/here.ts";
import { orRefused } from "../../../../../or-refused.ts";

/** The student of the address with every answer, if the session is this teacher's; read once for a page. */
export const studentHere = cache(
  async (sessionId: string, attemptId: string): Promise<OneStudent | undefined> => {
    const teacher = await teacherOrSignIn();
    return await orRefused(() => requireStudent(app().database, teacher, sessionId, attemptId));
  },
);
