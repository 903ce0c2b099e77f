/** Stops the tests of the built package where there is none. */
import { existsSync } from "node:fs";
import { at } from "../source.js";

if (!existsSync(at("dist/keyaccount.global.js"))) {
  throw new Error("There is no dist/ to test: run `npm run build` first.");
}
