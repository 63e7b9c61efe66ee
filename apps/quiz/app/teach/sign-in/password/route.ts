import { z } from "zod";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { setTeacher } from "#server/identity.ts";
import { seeOther } from "#server/request.ts";
import { SIGN_IN_PAGE, START_PAGE } from "#server/teachers/here.ts";
import { backTo } from "#server/teachers/problem.ts";
import { signInByPassword } from "#server/teachers/sign-ins.ts";

const SignInForm = z.strictObject({ name: z.string().max(200), password: z.string().max(1_000) });

/** Signs in by name and password. */
export const POST = guarded(
  {
    route: "/teach/sign-in/password",
    body: SignInForm,
    maxBytes: 5_000,
    limit: { name: "sign-in", key: ({ form }) => form.name.normalize("NFC").trim().toLowerCase() },
    sendBack: (refusal, { sent }) => backTo(SIGN_IN_PAGE, refusal, sent),
  },
  async ({ form }) => {
    await setTeacher(await signInByPassword(app().database, form));
    return seeOther(START_PAGE);
  },
);
