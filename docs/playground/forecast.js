"use strict";

/*
 * The forecast: this deal and the other open ones on the left, and on the right what they will bring together.
 */

function forecastForm(page) {
  const { language, others } = page.state;
  const add = () => page.addRow("others", NEW_DEAL, "name");
  return [
    html("h3", {}, say(language, "thisDeal")),
    thisDeal(page),
    html("h3", {}, say(language, "otherDeals")),
    ...others.map((_, row) => otherDeal(page, row)),
    button(say(language, "addDeal"), add, { id: "add-deal", disabled: others.length >= MOST_DEALS }),
    html(
      "div",
      { class: "fields" },
      textField(page, "target", say(language, "target"), { inputmode: "decimal", kind: "mustBeAmount" }),
    ),
  ];
}

/** Enough for a seller's list; the exact distribution stays at hand. */
const MOST_DEALS = 12;

const NEW_DEAL = { name: "", amount: "", probability: "50", outcome: "open" };

function thisDeal(page) {
  const { language } = page.state;
  const ways = [
    { id: "c139", name: say(language, "preferC139") },
    { id: "stated", name: say(language, "preferStated") },
  ];
  return html(
    "div",
    { class: "fields" },
    textField(page, "deal.name", say(language, "dealName"), { maxlength: 80 }),
    textField(page, "deal.amount", say(language, "amountOf"), { inputmode: "decimal", kind: "mustBeAmount" }),
    textField(page, "deal.currency", say(language, "currency"), { kind: "mustBeCurrency", maxlength: 12 }),
    textField(page, "deal.expectedClose", say(language, "expectedClose"), { type: "date", kind: "mustBeAnyDay" }),
    textField(page, "deal.probability", say(language, "statedProbability"), {
      inputmode: "decimal",
      kind: "mustBePercentage",
    }),
    checkField(page, "deal.claimed", say(language, "claimed")),
    html("fieldset", { class: "choice" }, html("legend", {}, say(language, "prefer")), radios(page, "prefer", ways)),
  );
}

function otherDeal(page, row) {
  const { language } = page.state;
  const { dealOutcomes } = page.labels.funnel;
  const path = `others.${row}`;
  const who = say(language, "otherNth", { nth: row + 1 });
  const outcomes = Object.entries(dealOutcomes).map(([id, name]) => ({ id, name }));
  const remove = () => page.removeRow("others", row, "add-deal");
  return html(
    "fieldset",
    { class: "row other" },
    html("legend", { class: "unseen" }, who),
    textField(page, `${path}.name`, say(language, "dealName"), { maxlength: 80 }),
    textField(page, `${path}.amount`, say(language, "amountOf"), { inputmode: "decimal", kind: "mustBeAmount" }),
    textField(page, `${path}.probability`, say(language, "probability"), {
      inputmode: "decimal",
      kind: "mustBePercentage",
    }),
    selectField(page, `${path}.outcome`, say(language, "outcome"), outcomes, { kind: "mustBeListed" }),
    button("×", remove, { class: "quiet remove", "aria-label": say(language, "removeNamed", { what: who }) }),
  );
}

/** The mean, the chances, and the picture of both. */
function forecastResult(page, { forecast, distribution, left }) {
  const { language } = page.state;
  const { funnel } = page.labels;
  if (forecast === undefined) return [];
  const because = KeyAccount.explain(forecast, funnel.sentences);
  const count = left === 0 ? [] : [say(language, "left", { count: left })];
  const words = { target: say(language, "target") };
  return [
    html("dl", { class: "figures" }, ...chanceFigures(page, forecast)),
    distributionBars(language, { forecast, distribution }, words, distributionText(page, forecast)),
    html("dl", { class: "figures quantiles" }, ...quantileFigures(page, forecast)),
    sentenceList(say(language, "why"), [...because, ...count]),
  ];
}

const priced = ({ currency }, exact) => (currency === undefined ? amount(exact) : `${currency} ${amount(exact)}`);

function chanceFigures({ state: { language } }, forecast) {
  const { weighted, weightedChance, target } = forecast;
  const chance = target === undefined ? say(language, "none") : percent(language, target.chance);
  const goal =
    target === undefined
      ? say(language, "noTarget")
      : say(language, "targetNote", { target: priced(forecast, target.amount) });
  const share = percent(language, weightedChance.chance);
  return [
    figure(say(language, "weighted"), priced(forecast, weighted), say(language, "weightedNote", { chance: share })),
    figure(say(language, "reachTarget"), chance, goal),
  ];
}

function quantileFigures({ state: { language } }, { quantiles, most }) {
  const levels = quantiles.map(({ level, amount: total }) => {
    const share = percent(language, level);
    return figure(
      say(language, "quantile", { level: 100 * level }),
      amount(total),
      say(language, "quantileNote", { share }),
    );
  });
  return [...levels, figure(say(language, "most"), amount(most))];
}

function distributionText({ state: { language } }, { quantiles, target }) {
  const levels = quantiles.map(({ level, amount: total }) => `P${100 * level} ${amount(total)}`);
  return say(language, "distributionAlt", {
    quantiles: new Intl.ListFormat(language, { type: "unit" }).format(levels),
    chance: target === undefined ? say(language, "none") : percent(language, target.chance),
  });
}
