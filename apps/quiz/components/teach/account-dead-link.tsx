import { Page } from "#components/page.tsx";
import { phrases } from "#phrases/here.ts";
import type { KnownLink } from "#server/teachers/links.ts";

/** Says that a link opens nothing now, and how to come by another; undefined for one never heard of. */
export function DeadLink({ link }: { readonly link: KnownLink | undefined }) {
  const say = phrases().accounts.deadLink;
  return (
    <Page className="plain">
      <h1>{say.title}</h1>
      {link?.state === "used" && <p className="lead">{say.used}</p>}
      <p className="lead">{link ? say[link.purpose] : say.unknown}</p>
      <p className="helps">
        <a href="/teach/sign-in">{say.signIn}</a>
      </p>
    </Page>
  );
}
