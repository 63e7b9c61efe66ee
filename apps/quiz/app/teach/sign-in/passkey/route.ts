import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { setTeacher } from "#server/identity.ts";
import { seeOther } from "#server/request.ts";
import { CredentialForm, MOST_CREDENTIAL_BYTES } from "#server/teachers/credential.ts";
import { SIGN_IN_PAGE, START_PAGE, takeChallenge } from "#server/teachers/here.ts";
import { signInByPasskey } from "#server/teachers/passkeys.ts";
import { backTo } from "#server/teachers/problem.ts";
import { siteHere } from "#server/teachers/site.ts";

/** Signs in by a passkey. */
export const POST = guarded(
  {
    route: "/teach/sign-in/passkey",
    body: CredentialForm,
    maxBytes: MOST_CREDENTIAL_BYTES,
    limit: { name: "sign-in" },
    sendBack: (refusal) => backTo(SIGN_IN_PAGE, refusal),
  },
  async ({ form }) => {
    const challenge = await takeChallenge();
    const signed = { site: await siteHere(), challenge, sent: form.credential };
    await setTeacher(await signInByPasskey(app().database, signed));
    return seeOther(START_PAGE);
  },
);
