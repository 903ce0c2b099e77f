"use strict";

/*
 * Control over the deal: the 13 items on the left, and on the right the value, its region, the map and the way up.
 */

const ANSWERS = [
  { id: "yes", value: true },
  { id: "no", value: false },
  { id: "unknown", value: "unknown" },
];

const answerNames = (language) => ANSWERS.map((answer) => ({ ...answer, name: say(language, answer.id) }));

/** The items, grouped by dial as the method has them. */
function controlForm(page) {
  const { dials } = page.labels.c139;
  return Object.entries(KeyAccount.C139.ITEMS).map(([dial, items]) =>
    html("div", { class: "dial" }, html("h3", {}, dials[dial]), ...items.map((item) => itemField(page, item))),
  );
}

function itemField(page, item) {
  const { items, statements } = page.labels.c139;
  const path = `deal.answers.${item}`;
  return html(
    "fieldset",
    { class: "item", "data-item": item },
    html("legend", {}, items[item]),
    html("p", { class: "statement" }, statements[item], html("span", { class: "corrected", "data-corrected": item })),
    radios(page, path, answerNames(page.state.language), markOf(valueAt(page.state, path))),
  );
}

/** Beside each item that the coaches changed, what has become of it. */
function showCorrections(root, { state: { language } }, { review }) {
  const { changed = [], answers = {} } = review?.control?.calibration ?? {};
  for (const slot of root.querySelectorAll("[data-corrected]")) {
    const item = slot.dataset.corrected;
    const answer = ANSWERS.find(({ value }) => value === markOf(answers[item])).id;
    slot.textContent = changed.includes(item) ? say(language, "afterCoaches", { answer: say(language, answer) }) : "";
  }
}

/** What the answers come to. */
function controlResult(page, view) {
  const { review } = view;
  const { language } = page.state;
  const { c139, review: words } = page.labels;
  const assessment = review.control?.assessment;
  const paths = review.next?.paths ?? [];
  const flags = KeyAccount.explain({ because: review.flags }, words.sentences, c139.items);
  return [
    html("dl", { class: "figures" }, ...controlFigures(page, review)),
    mapOf(page.labels, mapped(assessment, paths), mapDescription(page, assessment, paths)),
    legend(page),
    sentenceList(say(language, "attention"), flags),
    nextSteps(page, review),
    sentenceList(say(language, "why"), KeyAccount.explain(review, words.sentences, c139.items)),
  ];
}

function mapped(assessment, paths) {
  return assessment === undefined ? {} : { value: assessment.value, possible: reachable(assessment.range), paths };
}

function controlFigures(page, { control, chance, verdict }) {
  const { language } = page.state;
  const { review: words } = page.labels;
  const none = say(language, "none");
  const { value, range, settled } = control?.assessment ?? { value: none, range: [], settled: true };
  const regions = control === undefined ? words.standings[verdict] : regionNames(page, control.assessment);
  const isRange = range[0] !== range[1];
  const upTo = isRange ? say(language, "upTo", { value: range[1] }) : undefined;
  const open = settled ? (isRange ? say(language, "settledNote") : undefined) : say(language, "couldBe", { regions });
  const basis =
    chance &&
    say(language, "winBasis", { probability: percent(language, chance.probability), basis: words.bases[chance.basis] });
  return [
    figure(say(language, "value"), value, upTo),
    figure(say(language, "region"), settled ? regions : words.standings[verdict], open),
    figure(say(language, "winProbability"), chance ? percentRange(language, chance.range) : none, basis),
  ];
}

/** The regions that a value can still take, by name: "lose or swing". */
function regionNames({ state: { language }, labels: { c139 } }, assessment) {
  const names = possibleRegions(assessment).map((region) => c139.regions[region]);
  return new Intl.ListFormat(language, { type: "disjunction" }).format(names);
}

function mapDescription(page, assessment, paths) {
  const { language } = page.state;
  if (assessment === undefined) return say(language, "mapAlt", { what: say(language, "mapEmpty") });
  const regions = regionNames(page, assessment);
  const now = say(language, "mapNow", { value: assessment.value, regions });
  const values = new Intl.ListFormat(language, { type: "disjunction" }).format(paths.map(({ reaches }) => reaches));
  const steps = paths.length === 0 ? "" : say(language, "mapSteps", { values });
  return say(language, "mapAlt", { what: `${now} ${steps}`.trim() });
}

/** What the marks on the map mean. The names of the regions stand in its cells. */
function legend({ state: { language }, labels: { c139 } }) {
  const { C139 } = KeyAccount;
  const mark = (shape) => svg("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" }, shape);
  const entry = (shape, text) => html("li", {}, mark(shape), text);
  const square = { x: 3, y: 3, width: 14, height: 14 };
  return html(
    "ul",
    { class: "legend" },
    entry(svg("rect", { ...square, rx: 3, class: "current" }), say(language, "legendCurrent")),
    entry(svg("circle", { cx: 10, cy: 10, r: 4, class: "possible" }), say(language, "legendPossible")),
    entry(svg("circle", { cx: 10, cy: 10, r: 7, class: "stop" }), say(language, "legendStep")),
    entry(svg("rect", { ...square, class: "frame" }), `${c139.chart.winAt} ${C139.WIN_AT}`),
    entry(svg("rect", { ...square, class: "frame dashed" }), `${c139.chart.loseAt} ${C139.LOSE_AT}`),
  );
}

/** The advice, and every smallest way up with the number it has on the map. */
function nextSteps({ state: { language }, labels: { c139 } }, { next }) {
  if (next === undefined) return undefined;
  const advice = KeyAccount.explain(next, c139.sentences, c139.items).map((sentence) => html("p", {}, sentence));
  const ways = next.paths.map((path) => html("li", { "data-reaches": path.reaches }, c139.path(path, c139.items)));
  const list = ways.length === 0 ? undefined : html("ol", { class: "ways" }, ...ways);
  return html("div", { class: "sentences" }, html("h4", {}, say(language, "next")), ...advice, list);
}
