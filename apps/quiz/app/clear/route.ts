import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { findReader, forgetReader } from "#server/identity.ts";
import { forgetAttempts } from "#server/practice.ts";
import { seeOther } from "#server/request.ts";

/** Forgets this device: every attempt started on it, its cookie, and what its browser keeps for us. */
export const POST = guarded({ route: "/clear", body: NoFields, maxBytes: 100 }, async () => {
  const reader = await findReader();
  if (reader !== undefined) await forgetAttempts(app().database, reader);
  await forgetReader();
  const response = seeOther("/?cleared=1");
  response.headers.set("clear-site-data", '"storage"');
  return response;
});
