import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Loader, type Plugin } from "esbuild";
import { runCompiled, WRAPPER } from "./run-compiled.ts";
import { WORKSPACE } from "./sources.ts";

/** Writes the drawing program into a folder: one script, and `make-handout.mjs`, which runs it and exports what it does. */
export async function buildBundle(folder: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "../make-handout.ts")],
    outfile: join(folder, SCRIPT),
    bundle: true,
    platform: "node",
    // Of a module, V8's code could not be kept.
    format: "cjs",
    external: [HARFBUZZ],
    banner: { js: WRAPPER.before },
    footer: { js: WRAPPER.after },
    target: "node24",
    jsx: "automatic",
    // Half the size to read. Names stay: a bug is told by them.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "silent",
    define: {
      // React leaves out its checks of every element: a quarter of the time.
      "process.env.NODE_ENV": '"production"',
      // Whatever an image names would be fetched; and the renderer's WebAssembly, which is in here
      // already, would wait for the whole of Node's HTTP to be loaded.
      fetch: "undefined",
    },
    plugins: [keepAddresses, leaveOut, openNoStandardFont],
  });
  await toAscii(join(folder, SCRIPT));
  await writeFile(join(folder, "make-handout.mjs"), entry());
}

const SCRIPT = "make-handout.cjs";

/** It waits for its WebAssembly while it is loaded, which a script cannot: the module that runs the script lends it. */
const HARFBUZZ = "harfbuzzjs";

function entry(): string {
  const tagged = createRequire(join(WORKSPACE, "packages/tagged-pdf/package.json"));
  const harfBuzz = pathToFileURL(tagged.resolve(HARFBUZZ)).href;
  const runner = pathToFileURL(join(import.meta.dirname, "run-compiled.ts")).href;
  return `import { join } from "node:path";
import * as harfBuzz from ${JSON.stringify(harfBuzz)};
import { ${runCompiled.name} } from ${JSON.stringify(runner)};
const script = join(import.meta.dirname, "${SCRIPT}");
export const { makeHandout } = ${runCompiled.name}(script, { "${HARFBUZZ}": harfBuzz });
`;
}

/** Every module that asks where it stands is told its old address: fonts and dossiers are found from there. */
const keepAddresses: Plugin = {
  name: "keep addresses",
  setup: (bundler) => {
    bundler.onLoad({ filter: /(?:\.tsx?|\.node\.mjs|[\\/]harfbuzz\.js)$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const url = JSON.stringify(pathToFileURL(path).href);
      const contents = text
        .replaceAll(/import\.meta\.resolve\("([^"]+)"\)/g, (_, name: string) =>
          addressOf(name, path),
        )
        // What it requires is taken in as well.
        .replaceAll("createRequire(import.meta.url)(", "require(")
        .replaceAll("import.meta.url", url)
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents, loader: loaderFor(path) };
    });
  },
};

function addressOf(name: string, askedBy: string): string {
  return JSON.stringify(pathToFileURL(createRequire(askedBy).resolve(name)).href);
}

function loaderFor(path: string): Loader {
  if (path.endsWith(".tsx")) return "tsx";
  return path.endsWith(".ts") ? "ts" : "js";
}

/**
 * What is prepared whenever it is loaded and never used here: a third of the size, a third of the start.
 *
 * WOFF2 (our fonts are TrueType), English syllables (words stay whole), zod's sentences in fifty languages
 * (ours are in the phrases), pdfkit's lines (ours are broken before) and its encryption (a handout is open).
 */
const UNUSED: ReadonlyArray<{ readonly path: RegExp; readonly instead: string }> = [
  {
    path: /[\\/]brotli[\\/]decompress\.js$/,
    instead: 'module.exports = () => { throw new Error("WOFF2 is not read here"); };',
  },
  {
    path: /[\\/]@react-pdf[\\/]hyphenate[\\/].*en-us\.js$/,
    instead: "export const syllables = (word) => [word];",
  },
  {
    path: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/,
    instead: 'export { default as en } from "./en.js";',
  },
  {
    path: /[\\/]linebreak[\\/]dist[\\/].*\.m?js$/,
    instead:
      'export default class { constructor() { throw new Error("no line is broken here"); } }',
  },
  {
    path: /[\\/]@noble[\\/]ciphers[\\/].*aes\.js$/,
    instead:
      'const no = () => { throw new Error("nothing is encrypted here"); }; export { no as cbc, no as ecb };',
  },
];

const leaveOut: Plugin = {
  name: "leave out",
  setup: (bundler) => {
    for (const { path, instead } of UNUSED)
      bundler.onLoad({ filter: path }, (file) => ({
        contents: instead,
        resolveDir: dirname(file.path),
      }));
  },
};

/** The renderer opens four fonts of the PDF standard wherever it is loaded; ours are all embedded. */
const openNoStandardFont: Plugin = {
  name: "open no standard font",
  setup: (bundler) => {
    bundler.onLoad(
      { filter: /[\\/]@react-pdf[\\/]font[\\/]lib[\\/]index\.js$/ },
      async ({ path }) => {
        const text = await readFile(path, "utf8");
        return { contents: text.replace("data = new StandardFont(this.src);", "return;") };
      },
    );
  },
};

/** ASCII is read by the byte. What is not stands in regular expressions alone, where `\u` says the same. */
async function toAscii(path: string): Promise<void> {
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replaceAll(/[^\0-\x7f]/g, escapeUnit));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
