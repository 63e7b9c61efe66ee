import { z } from "zod";
import { CODE_BOX } from "#components/code-box.tsx";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { setStudent } from "#server/identity.ts";
import { refusedCodeQuery } from "#server/refused-code.ts";
import { seeOther } from "#server/request.ts";
import { returnWithCode } from "#server/sessions/return.ts";
import { hashToken, newToken } from "#server/tokens.ts";

/** Lets this browser go on with the attempt that the code is of, or goes back to the field. */
export const POST = guarded(
  {
    route: "/return/code",
    body: z.strictObject({ code: z.string().max(40) }),
    maxBytes: 400,
    limit: { name: "return-code" },
    sendBack: (refusal, { sent }) => `/return?${refusedCodeQuery(refusal, sent)}#${CODE_BOX}`,
  },
  async ({ form: { code } }) => {
    const token = newToken();
    const attemptId = await returnWithCode(app().database, code, hashToken(token));
    await setStudent(token);
    return seeOther(`/attempts/${attemptId}`);
  },
);
