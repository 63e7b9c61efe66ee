import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { setStudent } from "#server/identity.ts";
import { seeOther } from "#server/request.ts";
import { forgetDevice } from "#server/sessions/devices.ts";
import { requireClassAttempt } from "../class-attempt.ts";

/** Forgets this device; the answers stay with the teacher. The start page removes what its browser keeps. */
export const POST = guarded(
  {
    route: "/attempts/[attemptId]/leave",
    body: NoFields,
    maxBytes: 100,
    sendBack: ({ status }) => (status === 404 ? "/?left=1" : undefined),
  },
  async ({ params: { attemptId } }) => {
    const { device } = await requireClassAttempt(attemptId);
    await forgetDevice(app().database, device);
    await setStudent(undefined);
    const response = seeOther("/?left=1");
    response.headers.set("clear-site-data", '"storage"');
    return response;
  },
);
