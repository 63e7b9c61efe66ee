import { Document, Page } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { layOut } from "./lay-out.ts";

test("a component that throws is no empty document", async () => {
  const drawn = layOut(
    <Document>
      <Page>
        <Faulty />
      </Page>
    </Document>,
  );
  await expect(drawn).rejects.toThrow("A component has thrown");
});

function Faulty(): never {
  throw new Error("on purpose");
}
