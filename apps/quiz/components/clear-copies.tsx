"use client";

import { useEffect } from "react";
import { clearDrafts } from "./class/drafts.ts";
import { clearDeviceStore } from "./class/outbox/device-store.ts";
import { removeCopies } from "./kept-copy.ts";

/** Removes what this browser keeps for us where it did not heed `Clear-Site-Data`, as on plain http. Shows nothing. */
export function ClearCopies() {
  useEffect(() => {
    removeCopies();
    clearDeviceStore();
    clearDrafts();
  }, []);
  return null;
}
