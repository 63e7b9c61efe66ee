import { View } from "@react-pdf/renderer";
import { BLACK, RULE, WRITING_LINE } from "./theme.ts";

/** Lines to write on, as far apart as a hand needs. */
export function WriteOnLines({ count }: { readonly count: number }) {
  return (
    <View>
      {Array.from({ length: count }, (_, at) => `line ${at}`).map((line) => (
        <View
          key={line}
          style={{
            height: WRITING_LINE,
            borderBottomWidth: RULE.thin,
            borderBottomColor: BLACK,
          }}
        />
      ))}
    </View>
  );
}
