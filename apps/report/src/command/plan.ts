import type { Format, Order } from "../making/order.ts";
import type { Arguments } from "./arguments.ts";
import { editionsToPrint } from "./choice.ts";
import { traitsOf } from "./editions.ts";

/** A file to be: its name in the folder, and what is ordered for it but the texts. */
export type Planned = {
  readonly name: string;
  readonly order: Omit<Order, "yaml" | "source">;
};

type Wish = Pick<Arguments, "editions" | "forms" | "blocks" | "paper" | "print" | "hasWord">;

/**
 * The files of one dossier that are asked for, edition after edition and form after form; none of an
 * edition that has none of the chosen blocks.
 */
export function planFiles(slug: string, wish: Wish): readonly Planned[] {
  return editionsToPrint(wish).flatMap((edition) => {
    const { hasForms, hasWord } = traitsOf(edition);
    const forms = hasForms ? wish.forms : (["A"] as const);
    const formats: readonly Format[] = hasWord && wish.hasWord ? ["pdf", "docx"] : ["pdf"];
    return forms.flatMap((form) => formats.map((format) => plan({ edition, form, format })));
  });

  function plan(file: Pick<Order, "edition" | "form" | "format">): Planned {
    const { blocks, paper } = wish;
    // In a Word file the size is for its reader to choose.
    const print = file.format === "docx" ? "standard" : wish.print;
    const order = { ...file, paper, print, ...(blocks && { blocks }) };
    return { name: `${[slug, ...marksOf(order)].join("-")}.${file.format}`, order };
  }
}

/** What is usual is not said: form A, A4 and ordinary print have no mark. */
function marksOf({ edition, form, paper, print }: Planned["order"]): readonly string[] {
  return [
    edition,
    ...(form === "A" ? [] : [form.toLowerCase()]),
    ...(paper === "a4" ? [] : [paper]),
    ...(print === "standard" ? [] : [print]),
  ];
}
