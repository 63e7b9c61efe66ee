import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { CopyForm } from "#server/handout-query.ts";
import { printHandout } from "#server/handouts.ts";
import { sendFile } from "#server/send-file.ts";
import { backWith } from "#server/sessions/problem.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** A teacher's own copy of the text with its paragraphs numbered; it is printed and forgotten. */
export const POST = guarded(
  {
    route: "/teach/handouts/[slug]/copy",
    body: CopyForm,
    // A Hangul syllable is nine bytes in a form.
    maxBytes: 600_000,
    sendBack: (refusal, { params }) =>
      backWith(`/teach/handouts/${encodeURIComponent(params.slug)}`, refusal),
  },
  async ({ params, form: { text, paper, print } }) => {
    await requireTeacher();
    const wanted = { edition: "copy", form: "A", format: "pdf", source: text } as const;
    return sendFile(await printHandout(app().database, params.slug, { ...wanted, paper, print }));
  },
);
