import { z } from "zod";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { ACCOUNT_PAGE, requireTeacher } from "#server/teachers/here.ts";
import { backTo } from "#server/teachers/problem.ts";
import { removePasskey } from "#server/teachers/ways-in.ts";

const RemoveForm = z.strictObject({ id: z.string().max(2_000) });

/** Removes a passkey of who is signed in. */
export const POST = guarded(
  {
    route: "/teach/account/passkeys/remove",
    body: RemoveForm,
    maxBytes: 3_000,
    sendBack: (refusal) => backTo(ACCOUNT_PAGE, refusal),
  },
  async ({ form }) => {
    const { id } = await requireTeacher();
    await removePasskey(app().database, id, form.id);
    return seeOther(`${ACCOUNT_PAGE}?done=removed`);
  },
);
