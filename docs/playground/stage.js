"use strict";

/*
 * The purchase cycle: what was seen on the left, and on the right the stage of the buyer with what speaks for it.
 */

function stageForm(page) {
  const { language, deal } = page.state;
  return [
    ...deal.observations.map((_, row) => signalRow(page, row)),
    button(say(language, "addSignal"), () => addSignal(page, "complainsOfStatusQuo"), {
      id: "add-signal",
      disabled: deal.observations.length >= MOST_ROWS.observations,
    }),
    noteField(page),
    html("ul", { class: "found", "data-found": true }),
  ];
}

/** A signal as if the customer showed it on the day of the review; who and when can be changed then. */
function addSignal(page, signal) {
  page.addRow("deal.observations", { signal, observedAt: page.state.asOf, by: "customer" }, "signal");
}

function signalRow(page, row) {
  const { language } = page.state;
  const { witnesses } = page.labels.cycle;
  const path = `deal.observations.${row}`;
  const who = say(language, "signalNth", { nth: row + 1 });
  const remove = () => page.removeRow("deal.observations", row, "add-signal");
  const known = Object.entries(witnesses).map(([id, name]) => ({ id, name }));
  return html(
    "fieldset",
    { class: "row signal" },
    html("legend", { class: "unseen" }, who),
    selectField(page, `${path}.signal`, say(language, "signal"), signalOptions(page), { kind: "mustBeListed" }),
    selectField(page, `${path}.by`, say(language, "witness"), known, { kind: "mustBeListed" }),
    textField(page, `${path}.observedAt`, say(language, "observedAt"), { type: "date", kind: "mustBeDay" }),
    button("×", remove, { class: "quiet remove", "aria-label": say(language, "removeNamed", { what: who }) }),
  );
}

/** Everything that can be observed: signs of the customer, milestones, and what the seller did. */
function signalOptions({ state: { language }, labels: { cycle } }) {
  const group = (key, names) => ({
    group: say(language, key),
    options: Object.entries(names).map(([id, name]) => ({ id, name })),
  });
  return [group("signs", cycle.signals), group("exitEvents", cycle.events), group("sellerActions", cycle.actions)];
}

function noteField(page) {
  const { language, note } = page.state;
  const reads = say(language, language === "en" ? "english" : "chinese");
  const area = html("textarea", {
    ...wired("note", true),
    rows: 2,
    maxlength: 20000,
    input: ({ target }) => page.put("note", target.value),
  });
  area.value = note;
  return labelled("note", say(language, "note", { language: reads }), area, { hint: say(language, "noteHint") });
}

/** The signals that the note tells of, each to be added by hand, and those it takes back. */
function showFound(root, page) {
  const { language, note } = page.state;
  const { signals, denials } = page.labels.cycle;
  const { found, denied } = KeyAccount.Cycle.observe(note, language);
  const told = [...new Set(found.map(({ signal }) => signal))].map((signal) => {
    const text = say(language, "noteFound", { signal: signals[signal] });
    return html(
      "li",
      {},
      html("span", {}, text),
      button(say(language, "noteAdd"), () => addSignal(page, signal), { class: "small" }),
    );
  });
  const taken = denied.map(({ why, text }) => html("li", {}, say(language, "noteDenied", { why: denials[why], text })));
  root.querySelector("[data-found]").replaceChildren(...told, ...taken);
}

/** Where the buyer is, and why. */
function stageResult(page, { review: { stage } }) {
  const { language } = page.state;
  const { cycle } = page.labels;
  const told = (because) => KeyAccount.explain({ because }, cycle.sentences);
  return [
    html("dl", { class: "figures" }, ...stageFigures(page, stage)),
    html("h4", {}, say(language, "beliefs")),
    beliefBars(page, stage, say(language, "mostLikely")),
    sentenceList(say(language, "why"), told(stage.because)),
    sentenceList(say(language, "against"), told([...stage.against, ...stage.disregarded])),
    toWin(page, stage),
    html(
      "details",
      {},
      html("summary", { id: "missing-signs" }, say(language, "missingSigns")),
      sentenceList("", told(stage.missing)),
    ),
  ];
}

function stageFigures({ state: { language }, labels: { cycle } }, { stage, confidence, loop, alignment }) {
  const told = KeyAccount.explain(alignment, cycle.sentences).join(" ");
  const name = stage === undefined ? cycle.chart.undetermined : cycle.stages[stage];
  const round = loop > 1 ? ` · ${say(language, "loop", { loop })}` : "";
  return [
    figure(say(language, "stageWord"), name, stage === undefined ? undefined : percent(language, confidence) + round),
    figure(say(language, "alignment"), cycle.alignments[alignment.verdict], told),
  ];
}

/** The milestone that ends the stage, what the stage asks of the seller, and the questions that test it. */
function toWin({ state: { language }, labels: { cycle, review } }, { next }) {
  if (next === undefined) return undefined;
  const { event, strategy, tests } = next;
  const questions = tests.map((test) => html("li", {}, cycle.tests[test]));
  return html(
    "div",
    { class: "sentences" },
    html("h4", {}, say(language, "next")),
    html("p", { "data-event": event }, review.report.toWin(cycle.events[event])),
    html("p", {}, say(language, "stageAsks", { strategy: cycle.strategies[strategy] })),
    html("h5", {}, say(language, "asks")),
    html("ul", {}, ...questions),
  );
}
