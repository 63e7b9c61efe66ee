import { z } from "zod";
import { CODE_BOX } from "#components/code-box.tsx";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { refusedCodeQuery } from "#server/refused-code.ts";
import { seeOther } from "#server/request.ts";
import { readCode } from "#server/sessions/join-code.ts";
import { requireJoinable } from "#server/sessions/join-session.ts";

/** Goes to what a code opens, or back to its field. Nothing is begun, and nothing kept, by knowing a code. */
export const POST = guarded(
  {
    route: "/join",
    body: z.strictObject({ code: z.string().max(40) }),
    maxBytes: 400,
    limit: { name: "join-code" },
    sendBack: (refusal, { sent }) => `/?${refusedCodeQuery(refusal, sent)}#${CODE_BOX}`,
  },
  async ({ form: { code } }) => {
    await requireJoinable(app().database, code);
    return seeOther(`/join/${readCode(code)}`);
  },
);
