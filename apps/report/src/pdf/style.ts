import type { View } from "@react-pdf/renderer";
import type { ComponentProps } from "react";

/** What the renderer takes as a style; its package names the type nowhere we may import it from. */
export type Style = Exclude<ComponentProps<typeof View>["style"], undefined>;
