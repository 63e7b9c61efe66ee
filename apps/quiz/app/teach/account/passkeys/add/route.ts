import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { CredentialForm, MOST_CREDENTIAL_BYTES } from "#server/teachers/credential.ts";
import { ACCOUNT_PAGE, requireTeacher, takeChallenge } from "#server/teachers/here.ts";
import { passkeyFailed, readNewPasskey } from "#server/teachers/passkeys.ts";
import { backTo } from "#server/teachers/problem.ts";
import { siteHere } from "#server/teachers/site.ts";
import { addPasskey } from "#server/teachers/ways-in.ts";

/** Adds a passkey to the ways in of who is signed in. */
export const POST = guarded(
  {
    route: "/teach/account/passkeys/add",
    body: CredentialForm,
    maxBytes: MOST_CREDENTIAL_BYTES,
    sendBack: (refusal) => backTo(ACCOUNT_PAGE, refusal),
  },
  async ({ form }) => {
    const { id } = await requireTeacher();
    const passkey = await readNewPasskey(await siteHere(), await takeChallenge(), form.credential);
    // It was asked for before somebody else signed in here.
    if (passkey.userId !== id) throw passkeyFailed();
    await addPasskey(app().database, id, passkey);
    return seeOther(`${ACCOUNT_PAGE}?done=passkey`);
  },
);
