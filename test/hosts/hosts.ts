/** Where the hosts are that `.ci/hosts.sh` installs. */
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { at } from "../source.js";

/** Loads a package that is only there for the hosts. */
export const hosted = createRequire(at("node_modules/.hosts/package.json"));

/** A browser that asks nothing of any network. */
export const browser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
