import { run as benchHostile } from "./hostile.ts";
import { run as benchParse } from "./parse.ts";
import { run as benchQuiz } from "./quiz.ts";

/** `pnpm bench`: reading, deriving and hostile files; fails when a figure is over its bound. */
const kept = [benchParse(), benchQuiz(), benchHostile(500)];
process.exitCode = kept.every(Boolean) ? 0 : 1;
