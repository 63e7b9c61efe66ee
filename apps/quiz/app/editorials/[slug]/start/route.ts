import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { rememberReader } from "#server/identity.ts";
import { startAttempt } from "#server/practice.ts";
import { seeOther } from "#server/request.ts";
import { requirePublished } from "#server/shelf.ts";

/** Opens an attempt for whoever asks and moves on to its first question. */
export const POST = guarded(
  {
    route: "/editorials/[slug]/start",
    body: NoFields,
    maxBytes: 100,
    limit: { name: "begin" },
    // The page says in words that there is no such editorial.
    sendBack: ({ status }, { params }) =>
      status === 404 ? `/editorials/${params.slug}` : undefined,
  },
  async ({ params }) => {
    const published = requirePublished(params.slug);
    const reader = await rememberReader();
    const attemptId = await startAttempt(app().database, published, reader);
    return seeOther(`/attempts/${attemptId}/questions/1`);
  },
);
