"use strict";

/*
 * The deal as JSON, out and in. What comes in goes through the library's schema as a whole: all that is wrong is listed, and
 * the deal on the page stays as it was.
 */

function exchangeForm(page) {
  const { language } = page.state;
  const area = html("textarea", { id: "json", rows: 12, spellcheck: "false", "aria-describedby": "json-problems" });
  const status = html("p", { id: "json-status", role: "status" });
  const problems = html("div", { id: "json-problems", role: "alert" });
  const show = () => {
    write(area, page);
    area.removeAttribute("aria-invalid");
    status.textContent = "";
    problems.replaceChildren();
  };
  const read = () => {
    const { deal, problems: found } = readDeal(language, area.value);
    status.textContent = "";
    problems.replaceChildren(...listed(language, found));
    if (found.length > 0) area.setAttribute("aria-invalid", "true");
    if (deal !== undefined) page.replaceDeal(deal);
  };
  show();
  return [
    html("label", { for: "json" }, say(language, "json")),
    area,
    html(
      "div",
      { class: "buttons" },
      button(say(language, "load"), read, { id: "json-load" }),
      button(say(language, "show"), show, { id: "json-show" }),
      button(say(language, "copy"), () => copy(page, area, status), { id: "json-copy" }),
    ),
    status,
    problems,
    keptParts(page),
    html("div", { id: "other-problems", role: "alert" }), // of those parts, when they do not fit together
  ];
}

function write(area, { state }) {
  area.value = JSON.stringify(documentOf(state.deal), null, 2);
  area.defaultValue = area.value;
}

/** The JSON follows the page as long as nobody has written into it. */
function showJson(root, page) {
  const area = root.querySelector("#json");
  if (area.value === area.defaultValue) write(area, page);
}

/** As many as help; a wrong text can have thousands. */
const MOST_PROBLEMS = 20;

function listed(language, problems) {
  if (problems.length === 0) return [];
  const rows = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) =>
      html(
        "li",
        {},
        html("strong", {}, path === "" ? say(language, "wholeText") : path),
        " ",
        html("span", { lang: "en" }, message),
      ),
    );
  const rest = problems.length - rows.length;
  const more = rest > 0 ? [html("li", {}, say(language, "moreProblems", { count: rest }))] : [];
  return [
    html("p", {}, say(language, "problems", { count: problems.length })),
    html("ul", { class: "problems" }, ...rows, ...more),
  ];
}

/** Where the browser gives no access to the clipboard, as it may for a page from a file, the text is selected instead. */
async function copy({ state: { language } }, area, status) {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    status.textContent = say(language, "copied");
  } catch {
    status.textContent = say(language, "copyByHand");
  }
}

/** Parts of a loaded deal that are judged although the page has no fields for them, such as people and criteria. */
function keptParts({ state, labels }) {
  const parts = Object.keys(state.deal.kept).flatMap((part) => labels.review.particulars[part] ?? []);
  if (parts.length === 0) return undefined;
  const list = new Intl.ListFormat(state.language).format(parts);
  return html("p", { class: "hint" }, say(state.language, "keptParts", { parts: list }));
}
