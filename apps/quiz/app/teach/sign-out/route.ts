import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { findTeacherHash, setTeacher } from "#server/identity.ts";
import { seeOther } from "#server/request.ts";
import { SIGN_IN_PAGE } from "#server/teachers/here.ts";
import { endSignIn } from "#server/teachers/sign-ins.ts";

/** Ends the sign-in of this browser; of one that has none, nothing. */
export const POST = guarded(
  { route: "/teach/sign-out", body: NoFields, maxBytes: 100 },
  async () => {
    const signIn = await findTeacherHash();
    if (signIn !== undefined) await endSignIn(app().database, signIn);
    await setTeacher(undefined);
    return seeOther(`${SIGN_IN_PAGE}?out=1`);
  },
);
