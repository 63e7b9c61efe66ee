import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../../compose/piece.ts";
import type { Ticket } from "../../compose/pieces/tickets.ts";
import { Atom } from "../atom.tsx";
import { List } from "../list.tsx";
import { useSetting } from "../setting.tsx";
import { BLACK, RULE } from "../theme.ts";
import { Words } from "../words.tsx";
import { WriteOnLines } from "../write-on-lines.tsx";
import { TicketQuestion } from "./ticket-question.tsx";

/** The strip that the scissors go through. */
const CUT = 13;

/** Two tickets to be cut apart fill a page in ordinary print; in large print they take what they need, and none is cut. */
export function Tickets({ cut, tickets }: PieceOf<"tickets">) {
  const isCutApart = useSetting().print === "standard";
  return (
    <View>
      {tickets.map((ticket, at) => (
        <View key={ticket.form}>
          {at > 0 && isCutApart && <CutLine>{cut}</CutLine>}
          <DrawnTicket {...ticket} />
        </View>
      ))}
    </View>
  );
}

function DrawnTicket({ title, form, fields, questions, ask, lines }: Ticket) {
  const { page, print } = useSetting();
  const half = Math.floor((page.text.height - CUT) / 2);
  const isWhole = print === "standard";
  return (
    <View {...(isWhole && { wrap: false, style: { minHeight: half } })}>
      <TicketHead name={`${title} · ${form}`} fields={fields} />
      <List numbering="Decimal">
        {questions.map((question) => (
          <TicketQuestion key={question.number} {...question} />
        ))}
      </List>
      <Atom style={{ marginTop: 4 }}>
        <Words face="bodyStrong" {...tagged({ type: "P" })}>
          {ask}
        </Words>
        <WriteOnLines count={lines} />
      </Atom>
    </View>
  );
}

type TicketHeadProps = Pick<Ticket, "fields"> & { readonly name: string };

/** What the ticket is, and beside it whose. */
function TicketHead({ name, fields }: TicketHeadProps) {
  const { writingLine } = useSetting();
  return (
    <Atom keepsNext="always" style={{ flexDirection: "row", gap: 16, alignItems: "flex-end" }}>
      <Words face="piece" {...tagged({ type: "H1" })}>
        {name}
      </Words>
      {fields.map((field, at) => (
        <View
          key={field}
          style={{
            flex: at === 0 ? 2 : 1,
            height: writingLine,
            borderBottomWidth: RULE.thin,
            borderBottomColor: BLACK,
          }}
        >
          <Words face="note" {...tagged({ type: "P" })}>
            {field}
          </Words>
        </View>
      ))}
    </Atom>
  );
}

function CutLine({ children }: { readonly children: string }) {
  return (
    <Atom style={{ height: CUT, justifyContent: "center" }} {...tagged("artifact")}>
      <View style={{ borderTopWidth: RULE.frame, borderTopColor: BLACK, borderStyle: "dashed" }} />
      <Words face="label">{children}</Words>
    </Atom>
  );
}
