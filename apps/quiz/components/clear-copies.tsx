"use client";

import { useEffect } from "react";
import { removeCopies } from "./kept-copy.ts";

/** Removes pasted copies where the browser did not heed `Clear-Site-Data`. Shows nothing. */
export function ClearCopies() {
  useEffect(removeCopies, []);
  return null;
}
