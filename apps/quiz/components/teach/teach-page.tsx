import type { ReactNode } from "react";
import { Page } from "#components/page.tsx";
import { phrases } from "#phrases/here.ts";

type TeachPageProps = {
  /** Which link of the menu the page belongs to. */
  readonly here?: "sessions" | "handouts" | undefined;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The frame of a teacher's page: as every page, with the menu in its masthead. */
export function TeachPage({ here, className = "teach", children }: TeachPageProps) {
  return (
    <Page menu={<TeachMenu here={here} />} className={className}>
      {children}
    </Page>
  );
}

/** A few links in a row; on a phone the row stands under the name, so that nothing has to be opened first. */
function TeachMenu({ here }: Pick<TeachPageProps, "here">) {
  const say = phrases().sessions.menu;
  const current = (name: TeachPageProps["here"]) => (here === name ? "page" : undefined);
  return (
    <nav className="teach-menu" aria-label={say.label}>
      <a href="/teach" aria-current={current("sessions")}>
        {say.sessions}
      </a>
      <a href="/teach/handouts" aria-current={current("handouts")}>
        {say.handouts}
      </a>
      <a href="/teach/account">{say.account}</a>
    </nav>
  );
}
