import { View } from "@react-pdf/renderer";
import type { BlockOf, Entry } from "../compose/handout.ts";
import type { Keep } from "../render/paginate.ts";
import { Atom } from "./atom.tsx";
import { Bubble } from "./bubble.tsx";
import { Column, useRoom } from "./column.tsx";
import { LETTER, NUMBER, Statement } from "./question.tsx";
import { BLACK, FACES, RULE, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

const INNER = TEXT_WIDTH - NUMBER;
/** The share of an option's own words beside what it really is. */
const OPTION_SHARE = 0.44;

/** A question with the answer that fits, why it does, and what each of the others is. */
export function Answer(block: BlockOf<"answer">) {
  const { number, stem, statement, answer, why, where, others } = block;
  return (
    <View>
      <Atom keepsNext="if-room" style={{ flexDirection: "row", marginTop: 12 }}>
        <Column width={NUMBER}>
          <Words face={FACES.badge}>{String(number)}</Words>
          <Words face={FACES.label}>{where}</Words>
        </Column>
        <Column width={INNER}>
          <Words face={FACES.bodyStrong}>{stem}</Words>
          {statement !== undefined && <Statement text={statement} />}
          <Lettered {...answer} isMarked why={why} />
        </Column>
      </Atom>
      {others.map((other, at) => (
        <OtherOption
          key={other.label}
          {...other}
          keepsNext={at === others.length - 2 ? "if-room" : "never"}
        />
      ))}
    </View>
  );
}

function Lettered({
  label,
  text,
  why,
  isMarked,
}: Entry & { readonly why: string; readonly isMarked: boolean }) {
  const room = useRoom();
  return (
    <View style={{ flexDirection: "row", marginTop: 4 }}>
      <Column width={LETTER} style={{ paddingTop: 1.5 }}>
        <Bubble letter={label} isMarked={isMarked} />
      </Column>
      <Column width={room - LETTER}>
        <Words face={FACES.bodyStrong}>{text}</Words>
        <Words face={FACES.body}>{why}</Words>
      </Column>
    </View>
  );
}

function OtherOption({
  label,
  text,
  rationale,
  keepsNext,
}: BlockOf<"answer">["others"][number] & { readonly keepsNext: Keep }) {
  const room = INNER - LETTER;
  return (
    <Atom keepsNext={keepsNext} style={{ flexDirection: "row", marginLeft: NUMBER, marginTop: 5 }}>
      <Column width={LETTER} style={{ paddingTop: 1 }}>
        <Bubble letter={label} />
      </Column>
      <Column width={room * OPTION_SHARE} right={12}>
        <Words face={FACES.card}>{text}</Words>
      </Column>
      <Column width={room * (1 - OPTION_SHARE)} left={10} bar={RULE.thin}>
        <Words face={FACES.card}>{rationale}</Words>
      </Column>
    </Atom>
  );
}

/** Under a question whose answer is marked: why it is, and what the others are. */
export function Why({ why, where, others }: BlockOf<"why">) {
  return (
    <View>
      <Atom keepsNext="if-room" style={{ flexDirection: "row" }}>
        <Column width={NUMBER} style={{ paddingTop: 6 }}>
          <Words face={FACES.label}>{where}</Words>
        </Column>
        <Column
          width={INNER}
          style={{ borderTopWidth: RULE.thin, borderTopColor: BLACK, paddingTop: 4 }}
        >
          <Words face={FACES.card}>{why}</Words>
        </Column>
      </Atom>
      {others.map(({ label, text }, at) => (
        <Atom
          key={label}
          keepsNext={at === others.length - 2 ? "if-room" : "never"}
          style={{ flexDirection: "row", marginTop: 3, marginLeft: NUMBER }}
        >
          <Column width={LETTER}>
            <Bubble letter={label} />
          </Column>
          <Column width={INNER - LETTER}>
            <Words face={FACES.card}>{text}</Words>
          </Column>
        </Atom>
      ))}
    </View>
  );
}
