import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { namesOwnComputer } from "#server/network/addresses.ts";
import { addressOfLink, findLink } from "#server/teachers/links.ts";
import { siteHere } from "#server/teachers/site.ts";
import { CopyButton } from "./account-copy.tsx";

type InvitationProps = {
  /** Of the invitation just made. */
  readonly token: string | undefined;
  /** How many are not used yet. */
  readonly waiting: number;
};

/** Makes invitation links, and shows the one just made. */
export async function Invitation({ token, waiting }: InvitationProps) {
  const say = phrases().accounts.people;
  const made = token === undefined ? undefined : await findLink(app().database, token);
  const isOpen = made?.state === "open" && made.purpose === "invite";
  return (
    <section className="opens stack" aria-labelledby="invited">
      <h2 id="invited">{say.invitations}</h2>
      <p>{say.inviteHint}</p>
      {token !== undefined && isOpen && <MadeLink token={token} />}
      <div className="actions">
        <form method="post" action="/teach/people/invite">
          <button type="submit" className={isOpen ? "button quiet" : "button"}>
            {say.invite}
          </button>
        </form>
        {waiting > 0 && (
          <form method="post" action="/teach/people/withdraw">
            <button type="submit" className="button quiet">
              {say.withdraw}
            </button>
          </form>
        )}
      </div>
      {waiting > 0 && <p className="hint">{say.waiting(waiting)}</p>}
    </section>
  );
}

async function MadeLink({ token }: { readonly token: string }) {
  const say = phrases().accounts.people;
  const { address, isLocal } = await addressFor(token);
  return (
    <div className="banner made field">
      <p role="status">{say.made}</p>
      <label htmlFor="link">{say.linkLabel}</label>
      <div className="with-button">
        <input className="input" id="link" type="text" readOnly value={address} />
        <CopyButton text={address} say={{ copy: say.copy, copied: say.copied }} />
      </div>
      {isLocal && <p className="hint">{say.localOnly}</p>}
    </div>
  );
}

/** By the name that others reach this server by, where there is one. */
async function addressFor(token: string) {
  const { host, origin } = await siteHere();
  const shared = namesOwnComputer(host) ? app().reach().joinOrigin : origin;
  return { address: addressOfLink(shared ?? origin, token), isLocal: shared === undefined };
}
