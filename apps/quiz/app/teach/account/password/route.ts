import { z } from "zod";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { ACCOUNT_PAGE, requireSignIn } from "#server/teachers/here.ts";
import { backTo } from "#server/teachers/problem.ts";
import { changePassword } from "#server/teachers/ways-in.ts";

const ChangeForm = z.strictObject({
  current: z.string().max(1_000).default(""),
  password: z.string().max(1_000),
});

/** Changes the password, or sets a first one. */
export const POST = guarded(
  {
    route: "/teach/account/password",
    body: ChangeForm,
    maxBytes: 10_000,
    limit: { name: "sign-in" },
    sendBack: (refusal) => backTo(ACCOUNT_PAGE, refusal),
  },
  async ({ form: { current, password } }) => {
    const { teacher, signIn } = await requireSignIn();
    const change = { current, next: password, keep: signIn };
    await changePassword(app().database, teacher.id, change);
    return seeOther(`${ACCOUNT_PAGE}?done=password`);
  },
);
