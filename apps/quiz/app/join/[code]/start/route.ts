import { z } from "zod";
import { CODE_BOX } from "#components/code-box.tsx";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { setStudent } from "#server/identity.ts";
import { refusedCodeQuery } from "#server/refused-code.ts";
import { seeOther } from "#server/request.ts";
import { flashReturnCode } from "#server/return-flash.ts";
import { joinSession, needsSlip, requireJoinable } from "#server/sessions/join-session.ts";
import { isNickname, makeNickname } from "#server/sessions/nicknames.ts";
import { hashToken, newToken } from "#server/tokens.ts";

/** Begins the student's attempt, or goes on with that of the slip; from now on this browser may act for it. */
export const POST = guarded(
  {
    route: "/join/[code]/start",
    body: z.strictObject({ nickname: z.string().max(60).optional() }),
    maxBytes: 400,
    limit: { name: "join-code" },
    sendBack: (refusal, { params }) => `/?${refusedCodeQuery(refusal, params)}#${CODE_BOX}`,
  },
  async ({ params: { code }, form: { nickname = "" } }) => {
    const joinable = await requireJoinable(app().database, code);
    if (needsSlip(joinable)) return seeOther(`/join/${encodeURIComponent(code)}`);
    const { namesLanguage } = joinable.session;
    const token = newToken();
    const joined = await joinSession(app().database, joinable, {
      nickname: isNickname(namesLanguage, nickname) ? nickname : makeNickname(namesLanguage),
      device: hashToken(token),
    });
    await setStudent(token);
    const { attemptId, returnCode } = joined;
    if (returnCode !== undefined) await flashReturnCode(attemptId, returnCode);
    return seeOther(`/attempts/${attemptId}/questions/1`);
  },
);
