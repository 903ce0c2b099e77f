"use strict";

/*
 * The deal as the page holds it, and the same deal as the document that the library reads.
 *
 * The page holds texts as they were typed, so that what is wrong can be shown as it is. Nothing is repaired on the way: an
 * amount that is no number goes to the library as it stands, and comes back refused.
 */

/** The document of a deal, as `KeyAccount.schema.deal` reads it: what is empty or unknown is left out. */
function documentOf({
  kept,
  name,
  amount,
  currency,
  probability,
  expectedClose,
  claimed,
  answers,
  coaches,
  observations,
}) {
  return withoutGaps({
    ...kept,
    name,
    amount,
    currency,
    probability: ratioOf(probability),
    expectedClose,
    claimed: claimed || undefined,
    answers: known(answers),
    coaches: coaches.map((coach) =>
      withoutGaps({ ...coach, answers: known(coach.answers), qualities: ifAny(known(coach.qualities)) }),
    ),
    observations,
  });
}

/** The deal as the page holds it, from a document that was checked. What the page has no fields for is kept as it is. */
function dealOf(document) {
  const { name, amount, currency, probability, expectedClose, claimed, answers, coaches, observations, ...kept } =
    document;
  return {
    kept,
    name: name ?? "",
    amount: amount === undefined ? "" : `${amount}`,
    currency: currency ?? "",
    probability: percentageOf(probability),
    expectedClose: expectedClose ?? "",
    claimed: claimed ?? false,
    answers: answers ?? {},
    coaches: (coaches ?? []).map((coach) => ({ name: "", qualities: {}, ...coach })),
    observations: observations ?? [],
  };
}

/** A percentage as typed, such as "62.5", as a ratio; what is no number stays as it is, to be refused. */
function ratioOf(percentage) {
  const text = percentage.trim();
  if (text === "") return undefined;
  const ratio = Number(`${text}e-2`); // read as one decimal, so that 33.3 becomes 0.333 and nothing near it
  return Number.isFinite(ratio) ? ratio : percentage;
}

function percentageOf(ratio) {
  return ratio === undefined ? "" : `${Number((ratio * 100).toPrecision(15))}`;
}

/** Whether an item holds; an answer may carry its evidence. */
function markOf(answer) {
  return (typeof answer === "object" ? answer.holds : answer) ?? "unknown";
}

function known(answers = {}) {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => markOf(answer) !== "unknown"));
}

function ifAny(answers) {
  return Object.keys(answers).length === 0 ? undefined : answers;
}

function withoutGaps(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ""));
}

/** A deal of which nothing is known but which it is. */
function emptyDeal() {
  return dealOf({ id: "deal", account: "account", currency: "CNY" });
}

/** More rows than anybody edits by hand would only make the page slow. */
const MOST_ROWS = { coaches: 12, observations: 60 };

/** Reads text as the JSON of a deal: the deal, or everything that is wrong with it. */
function readDeal(language, text) {
  let given;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: "", message: shortened(error.message) }] };
  }
  const { success, data, error } = KeyAccount.schema.deal.safeParse(given);
  const problems = success ? tooMany(language, data) : error.issues.map(problemOf);
  return problems.length === 0 ? { deal: dealOf(data), problems } : { problems };
}

function tooMany(language, document) {
  return Object.entries(MOST_ROWS)
    .filter(([path, most]) => (document[path] ?? []).length > most)
    .map(([path, most]) => ({ path, message: say(language, "tooMany", { most }) }));
}

/** A problem that the schema found, with the way to it. */
function problemOf({ path, message }) {
  return { path: shortened(path.join(".")), message: shortened(message) };
}

/** A message that quotes what it refuses can be as long as that. */
function shortened(text) {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
