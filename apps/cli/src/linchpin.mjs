#!/usr/bin/env node
// The one file that is not TypeScript: what is compiled from here on is kept, and types are not even
// stripped a second time. A short command takes a third less.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));
await import("./linchpin.ts");
