import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { setTeacher } from "#server/identity.ts";
import { seeOther } from "#server/request.ts";
import { CredentialForm, MOST_CREDENTIAL_BYTES } from "#server/teachers/credential.ts";
import { enterByLink } from "#server/teachers/enter.ts";
import { START_PAGE, takeChallenge } from "#server/teachers/here.ts";
import { readNewPasskey } from "#server/teachers/passkeys.ts";
import { backTo } from "#server/teachers/problem.ts";
import { siteHere } from "#server/teachers/site.ts";

/** Uses a one-time link up with a passkey, under the name for which it was made. */
export const POST = guarded(
  {
    route: "/teach/set-up/[token]/passkey",
    body: CredentialForm,
    maxBytes: MOST_CREDENTIAL_BYTES,
    limit: { name: "link" },
    sendBack: (refusal, { params, sent }) => backTo(`/teach/set-up/${params.token}`, refusal, sent),
  },
  async ({ params: { token }, form }) => {
    const challenge = await takeChallenge();
    const passkey = await readNewPasskey(await siteHere(), challenge, form.credential);
    const entering = {
      token,
      name: challenge.name ?? "",
      wayIn: { kind: "passkey", passkey },
    } as const;
    await setTeacher(await enterByLink(app().database, entering));
    return seeOther(START_PAGE);
  },
);
