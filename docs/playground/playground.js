"use strict";

/*
 * The page: one state, the forms that change it, and what the library says of it.
 *
 * Forms are built anew when rows come and go or the language changes; results after every change. So a reader who types is
 * never interrupted.
 */

const SECTIONS = [
  { id: "control", form: controlForm, result: controlResult },
  { id: "coaches", form: coachesForm, result: coachesResult },
  { id: "stage", form: stageForm, result: stageResult },
  { id: "forecast", form: forecastForm, result: forecastResult },
];

/** Builds the page in `root` and keeps it up to date. */
function start(root) {
  const page = {
    state: sample(readersLanguage()),
    get labels() {
      return labelsOf(this.state.language);
    },
    /** One value has changed; the forms are as they should be. */
    put(path, value) {
      this.state = withValueAt(this.state, path, value);
      refresh(root, this);
    },
    /** A row comes to a list; the reader goes on at its first field. */
    addRow(path, row, field) {
      const rows = valueAt(this.state, path);
      this.become(withValueAt(this.state, path, [...rows, row]), idOf(`${path}.${rows.length}.${field}`));
    },
    /** A row goes; the reader goes on at the element with that id. */
    removeRow(path, row, id) {
      const rows = valueAt(this.state, path).filter((_, other) => other !== row);
      this.become(withValueAt(this.state, path, rows), id);
    },
    /** Another deal has come in. */
    replaceDeal(deal) {
      this.become({ ...this.state, deal }, "json-load");
      root.querySelector("#json-status").textContent = say(this.state.language, "loaded");
    },
    /** Another state: rows, a language, another beginning. The reader goes on at the element with that id. */
    become(state, id) {
      this.state = state;
      rebuild(root, this, id);
    },
  };
  rebuild(root, page);
}

/** The language in the address, as in index.html#zh-CN, else that of the browser. */
function readersLanguage() {
  const asked = LANGUAGES.find((language) => location.hash === `#${language}`);
  return asked ?? (navigator.language.startsWith("zh") ? "zh-CN" : "en");
}

/** What the reader has unfolded, and the same unfolded again in what was built anew. */
const openedIn = (root) => [...root.querySelectorAll("details[open] > summary[id]")].map(({ id }) => id);
const unfold = (root, ids) => {
  for (const id of ids) root.querySelector(`#${id}`)?.parentElement.setAttribute("open", "");
};

/** Builds everything, and brings the reader back to the control with that id. */
function rebuild(root, page, id) {
  const { language } = page.state;
  const opened = openedIn(root);
  document.documentElement.lang = language;
  document.title = say(language, "documentTitle");
  root.replaceChildren(
    html("a", { class: "skip", href: "#deal" }, say(language, "skip")),
    header(page),
    summaryBar(page),
    html(
      "main",
      { id: "deal", tabindex: "-1" },
      ...SECTIONS.map((section, nth) => part(page, section, nth)),
      exchange(page),
    ),
  );
  refresh(root, page);
  unfold(root, opened);
  if (id !== undefined) root.querySelector(`#${id}`)?.focus();
}

function header(page) {
  const { language } = page.state;
  const choose = (other, name) =>
    button(name, () => page.become({ ...page.state, language: other }, `language-${other}`), {
      id: `language-${other}`,
      lang: other,
      "aria-pressed": `${language === other}`,
    });
  return html(
    "header",
    {},
    html(
      "div",
      { class: "top" },
      html("p", { class: "brand" }, "keyaccount"),
      html(
        "div",
        { class: "languages", role: "group", "aria-label": say(language, "language") },
        choose("en", "English"),
        choose("zh-CN", "中文"),
      ),
    ),
    html("h1", {}, say(language, "title")),
    html("p", { class: "lead" }, say(language, "lead")),
    html(
      "div",
      { class: "start" },
      textField(page, "asOf", say(language, "asOf"), {
        type: "date",
        kind: "mustBeAnyDay",
        hint: say(language, "asOfHint"),
      }),
      button(say(language, "restore"), () => page.become(sample(page.state.language), "restore"), { id: "restore" }),
      button(
        say(language, "empty"),
        () => page.become({ ...page.state, deal: emptyDeal(), others: [], note: "", target: "" }, "empty"),
        { id: "empty" },
      ),
    ),
  );
}

/** The verdict, always in sight. */
function summaryBar({ state: { language } }) {
  return html("section", { class: "summary", "aria-label": say(language, "summary") }, html("dl", { id: "summary" }));
}

function part(page, { id, form }, nth) {
  const { language } = page.state;
  return html(
    "section",
    { class: "part", id, "aria-labelledby": `${id}-heading` },
    html(
      "div",
      { class: "heading" },
      html("h2", { id: `${id}-heading` }, html("span", { "aria-hidden": "true" }, `${nth + 1}`), say(language, id)),
      html("p", {}, say(language, `${id}Lead`)),
    ),
    html("div", { class: "form" }, ...form(page)),
    html("div", { class: "result", "data-result": id }),
  );
}

function exchange(page) {
  const section = part(page, { id: "exchange", form: exchangeForm }, SECTIONS.length);
  section.querySelector(".result").remove();
  section.classList.add("wide");
  return section;
}

/** Judges the state and shows what follows. Without a day to judge on, the last results stay. */
function refresh(root, page) {
  const view = judged(page.state);
  const { language } = page.state;
  const strangers = showProblems(root, language, view.problems);
  root.querySelector("#other-problems").replaceChildren(...(strangers.length > 0 ? listed(language, strangers) : []));
  showRated(root, page);
  showFound(root, page);
  showJson(root, page);
  if (view.review === undefined) return;
  const opened = openedIn(root);
  showCorrections(root, page, view);
  for (const { id, result } of SECTIONS) {
    const parts = result(page, view).filter((shown) => shown !== undefined);
    root.querySelector(`[data-result="${id}"]`).replaceChildren(...parts);
  }
  unfold(root, opened);
  showSummary(root, page, view);
}

/** The summary in sight, and the same for those who listen: only when it has changed. */
function showSummary(root, page, { review, forecast }) {
  const { language } = page.state;
  const { cycle, review: words } = page.labels;
  const none = say(language, "none");
  const { control, chance, stage, verdict } = review;
  const region =
    control && !control.assessment.settled ? regionNames(page, control.assessment) : words.standings[verdict];
  const target = forecast?.target === undefined ? none : percent(language, forecast.target.chance);
  const facts = [
    [say(language, "value"), control?.assessment.value ?? none, "value"],
    [say(language, "region"), region, `region ${verdict}`],
    [say(language, "winProbability"), chance ? percentRange(language, chance.range) : none, "chance"],
    [
      say(language, "stageWord"),
      stage.stage === undefined ? cycle.chart.undetermined : cycle.stages[stage.stage],
      "stage",
    ],
    [say(language, "reachTarget"), target, "target"],
  ];
  const rows = facts.map(([word, fact, kind]) =>
    html("div", { class: kind }, html("dt", {}, word), html("dd", {}, fact)),
  );
  root.querySelector("#summary").replaceChildren(...rows);
  const announcement = facts.map(([word, fact]) => `${word}: ${fact}`).join(language === "en" ? "; " : "；");
  const spoken = document.getElementById("announcement"); // never built anew: what is new to a page is not read out
  if (spoken.textContent !== announcement) spoken.textContent = announcement;
}
