"use strict";

/*
 * Elements and numbers.
 *
 * Every text goes in as a text node: names come from outside, and nothing of them ever becomes markup.
 */

/** An element of the page. A function among the attributes listens to the event of its name; `false` leaves one out. */
function html(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** An element of a picture. */
function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A list of sentences under a heading; nothing if there are none. */
function sentenceList(heading, sentences, tag = "ul") {
  if (sentences.length === 0) return undefined;
  const items = sentences.map((sentence) => html("li", {}, sentence));
  return html("div", { class: "sentences" }, html("h4", {}, heading), html(tag, {}, ...items));
}

/** A figure with the word for what it is; what it means may follow. */
function figure(word, number, note) {
  return html(
    "div",
    { class: "figure" },
    html("dt", {}, word),
    html("dd", {}, html("strong", {}, number), note === undefined ? undefined : html("span", {}, note)),
  );
}

/** A ratio as the language writes percentages; never 0 % or 100 % for what is not exactly that. */
function percent(language, ratio) {
  const written = (share) =>
    new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
  if (ratio > 0 && ratio < 0.0005) return `<${written(0.001)}`;
  if (ratio < 1 && ratio >= 0.9995) return `>${written(0.999)}`;
  return written(ratio);
}

/** Two percentages as a range; one, if they are the same. */
function percentRange(language, [low, high]) {
  const [from, to] = [percent(language, low), percent(language, high)];
  return from === to ? from : `${from}–${to}`;
}

/** An exact amount, given as a decimal or as its text, with its thousands set apart; no digit is lost. */
function amount(exact) {
  const [whole, decimals] = (typeof exact === "string" ? exact : exact.toFixed()).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (decimals === undefined ? "" : `.${decimals}`);
}

/** An amount on an axis, as short as the language can: 1.2M, 120万. */
function shortAmount(language, number) {
  return new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 3 }).format(number);
}
