/** The smoke with the script bundle, as a host without modules would run it. */
import { readFileSync } from "node:fs";
import smoke from "./smoke.cjs";

const script = readFileSync("node_modules/keyaccount/dist/keyaccount.global.js", "utf8");
console.log(JSON.stringify(smoke(new Function(`${script}; return KeyAccount;`)())));
