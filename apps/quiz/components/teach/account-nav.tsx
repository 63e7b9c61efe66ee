import { phrases } from "#phrases/here.ts";
import type { Teacher } from "#server/teachers/here.ts";

type AccountNavProps = {
  readonly teacher: Teacher;
  readonly here?: "account" | "people";
};

/** Who is signed in, with what only concerns them: account, people, sign out. */
export function AccountNav({ teacher: { name, isAdmin }, here }: AccountNavProps) {
  const say = phrases().accounts.nav;
  return (
    <nav className="account-nav" aria-label={say.label}>
      <p className="account-name">{name}</p>
      <a href="/teach/account" aria-current={here === "account" ? "page" : undefined}>
        {say.account}
      </a>
      {isAdmin && (
        <a href="/teach/people" aria-current={here === "people" ? "page" : undefined}>
          {say.people}
        </a>
      )}
      <form method="post" action="/teach/sign-out">
        <button type="submit">{say.signOut}</button>
      </form>
    </nav>
  );
}
