import { randomUUID } from "node:crypto";
import { z } from "zod";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { requireFreeName } from "#server/teachers/enter.ts";
import { rememberChallenge, requireTeacher } from "#server/teachers/here.ts";
import { requireOpenLink } from "#server/teachers/links.ts";
import { askForNewPasskey, askForPasskey } from "#server/teachers/passkeys.ts";
import { siteHere } from "#server/teachers/site.ts";

const AskForm = z.discriminatedUnion("for", [
  z.strictObject({ for: z.literal("sign-in") }),
  z.strictObject({ for: z.literal("account") }),
  z.strictObject({
    for: z.literal("link"),
    token: z.string().max(100),
    name: z.string().max(200).default(""),
  }),
]);
type AskForm = z.infer<typeof AskForm>;

/** What a browser needs to make or use a passkey, in JSON; it is sent by scripts alone. */
export const POST = guarded(
  {
    route: "/teach/passkeys/options",
    body: AskForm,
    maxBytes: 2_000,
    limit: { name: "passkey" },
  },
  async ({ form }) => {
    const site = await siteHere();
    if (form.for === "sign-in") {
      const options = await askForPasskey(site);
      await rememberChallenge({ challenge: options.challenge });
      return Response.json(options);
    }
    const maker = await makerOf(form);
    const options = await askForNewPasskey(app().database, site, maker);
    await rememberChallenge({ challenge: options.challenge, ...maker });
    return Response.json(options);
  },
);

/** For whom a passkey may be made: whoever is signed in, or whom a link lets in. */
async function makerOf(form: Exclude<AskForm, { readonly for: "sign-in" }>) {
  if (form.for === "account") {
    const { id, name } = await requireTeacher();
    return { userId: id, name };
  }
  const { database } = app();
  const { teacher } = await requireOpenLink(database, form.token);
  if (teacher) return { userId: teacher.id, name: teacher.name };
  return { userId: randomUUID(), name: await requireFreeName(database, form.name) };
}
