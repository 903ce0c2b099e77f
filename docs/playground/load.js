"use strict";

/*
 * Brings in the library, and then the page.
 *
 * In the repository the script bundle lies in dist/, after `npm run build`; a published page has it beside index.html.
 * The likely place is tried first, then the other one. If it is in neither, the page says what to do.
 */

const BESIDE = "keyaccount.global.js";
const BUILT = "../../dist/keyaccount.global.js";

/** The places to look, the likely one first. */
function placesFor(pathname) {
  const isRepository = /\/docs\/playground\/(index\.html)?$/.test(pathname);
  return isRepository ? [BUILT, BESIDE] : [BESIDE, BUILT];
}

function load([place, ...others]) {
  if (place === undefined) return sayMissing();
  const script = document.createElement("script");
  script.src = place;
  script.addEventListener("load", () => start(document.getElementById("page")));
  script.addEventListener("error", () => load(others));
  document.head.append(script);
}

/** The one text that is there in both languages at once: the page does not know yet who reads it. */
function sayMissing() {
  const texts = LANGUAGES.map((language) => html("p", { lang: language }, say(language, "missing")));
  document.getElementById("page").replaceChildren(html("main", { class: "missing", role: "alert" }, ...texts));
}

load(placesFor(location.pathname));
