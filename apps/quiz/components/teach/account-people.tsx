import { phrases } from "#phrases/here.ts";
import type { Person } from "#server/teachers/people.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { longDate } from "./account-date.ts";

type PeopleListProps = { readonly people: readonly Person[]; readonly you: Teacher };

/** Everybody who may open sessions here. */
export function PeopleList({ people, you }: PeopleListProps) {
  return (
    <ul className="rows opens">
      {people.map((person) => (
        <PersonRow key={person.id} person={person} isYou={person.id === you.id} />
      ))}
    </ul>
  );
}

type PersonRowProps = { readonly person: Person; readonly isYou: boolean };

function PersonRow({ person: { id, name, isAdmin, createdAt }, isYou }: PersonRowProps) {
  const say = phrases().accounts.people;
  const notes = [isAdmin && say.admin, isYou && say.you, say.since(longDate(createdAt))];
  return (
    <li>
      <p>
        <b>{name}</b>
        <span className="meta">{notes.filter(Boolean).join(" · ")}</span>
      </p>
      {!isYou && (
        <a
          className="button quiet small"
          href={`/teach/people/${id}`}
          aria-label={say.removeThis(name)}
        >
          {say.remove}
        </a>
      )}
    </li>
  );
}
