import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import { useSetting } from "./setting.tsx";
import { BLACK, RULE } from "./theme.ts";

/** Lines to write on, as far apart as a hand needs; nothing to a reader. */
export function WriteOnLines({ count }: { readonly count: number }) {
  const { writingLine } = useSetting();
  return (
    <View {...tagged("artifact")}>
      {Array.from({ length: count }, (_, at) => `line ${at}`).map((line) => (
        <View
          key={line}
          style={{
            height: writingLine,
            borderBottomWidth: RULE.thin,
            borderBottomColor: BLACK,
          }}
        />
      ))}
    </View>
  );
}
