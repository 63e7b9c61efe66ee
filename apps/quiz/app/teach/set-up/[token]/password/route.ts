import { z } from "zod";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { setTeacher } from "#server/identity.ts";
import { seeOther } from "#server/request.ts";
import { enterByLink } from "#server/teachers/enter.ts";
import { START_PAGE } from "#server/teachers/here.ts";
import { backTo } from "#server/teachers/problem.ts";

const PasswordForm = z.strictObject({
  name: z.string().max(200).default(""),
  password: z.string().max(1_000),
});

/** Uses a one-time link up with a password. */
export const POST = guarded(
  {
    route: "/teach/set-up/[token]/password",
    body: PasswordForm,
    maxBytes: 5_000,
    limit: { name: "link" },
    sendBack: (refusal, { params, sent }) => backTo(`/teach/set-up/${params.token}`, refusal, sent),
  },
  async ({ params: { token }, form: { name, password } }) => {
    const wayIn = { kind: "password", password } as const;
    await setTeacher(await enterByLink(app().database, { token, name, wayIn }));
    return seeOther(START_PAGE);
  },
);
