import process from "node:process";

// React decides by it, when it is imported, whether to check every element it makes: a quarter of the time.
// biome-ignore lint/style/noProcessEnv: React reads it from nowhere else.
if (process.env["NODE_ENV"] === undefined) Reflect.set(process.env, "NODE_ENV", "production");
