"use strict";

/*
 * What the library says of the state: the review of the deal, the forecast, and everything that was refused.
 *
 * What is refused is left out and the rest is judged without it, so that one wrong field does not silence the page.
 */

/** The review and the forecast; `review` is `undefined` if there is no day to judge on. */
function judged(state) {
  const { review, problems } = reviewed(documentOf(state.deal), state);
  const isPriced = problems.every(({ path }) => path !== "deal.amount" && path !== "deal.currency");
  const { problems: more, ...forecast } = forecasted(pipelineOf(state, review, isPriced), state.target);
  return { review, ...forecast, problems: [...problems, ...more] };
}

function reviewed(document, { prefer, asOf }) {
  const { error } = KeyAccount.schema.deal.safeParse(document);
  const problems = (error?.issues ?? []).map(problemOf);
  for (;;) {
    const { fit, rows } = without(document, problems);
    try {
      return { review: KeyAccount.Review.deal(fit, { prefer }, asOf), problems: problems.map(inDeal) };
    } catch (refused) {
      const problem = refusalOf(refused, rows);
      const isNew = problems.every(({ path }) => path !== problem.path);
      problems.push(problem);
      if (!isNew || problem.path === "asOf") return { problems: problems.map(inDeal) };
    }
  }
}

const inDeal = ({ path, message }) => ({ path: path === "asOf" ? path : `deal.${path}`, message });

/** The document without the fields and the rows that have a problem, and where the rows that are left stood. */
function without(document, problems) {
  const rows = {};
  const fields = Object.entries(document).flatMap(([name, value]) => {
    const wrong = problems.filter(({ path }) => path === name || path.startsWith(`${name}.`));
    if (wrong.length === 0) return [[name, value]];
    if (!Array.isArray(value)) return [];
    rows[name] = value
      .map((_, row) => row)
      .filter((row) => !wrong.some(({ path }) => `${path}.`.startsWith(`${name}.${row}.`)));
    return [[name, rows[name].map((row) => value[row])]];
  });
  return { fit: Object.fromEntries(fields), rows };
}

/**
 * What an error of the library names and says: `Review.deal: observations[2].observedAt must not be …`. The row is counted
 * among all rows again, also those that were left out before.
 */
function refusalOf({ message }, rows) {
  const [, what = "", rule = message] = /^[\w.]+: ([^\s:]+):? (.*)$/s.exec(message) ?? [];
  const [field, row, ...rest] = what.replace(/\[(\d+)\]/g, ".$1").split(".");
  const path = row === undefined ? field : [field, rows[field]?.[row] ?? row, ...rest].join(".");
  return { path, message: shortened(rule) };
}

/** The deal in hand and the others as rows of the pipeline, each with the way to its fields. */
function pipelineOf({ language, deal, others }, review, isPriced) {
  const currency = isPriced ? deal.currency : "";
  const own = {
    path: "deal",
    id: deal.name || say(language, "thisDeal"),
    amount: isPriced ? deal.amount : "",
    probability: review?.chance?.probability,
    outcome: review?.outcome,
    currency,
  };
  const rest = others.map(({ name, amount, probability, outcome }, row) => ({
    path: `others.${row}`,
    id: name || say(language, "otherNth", { nth: row + 1 }),
    amount,
    probability: ratioOf(probability),
    outcome,
    currency,
  }));
  return [own, ...rest];
}

/** What the rows bring together; those without an amount, and those that are refused, are left out and counted. */
function forecasted(rows, target) {
  const { forecast: forecastOf, distribution: distributionOf } = KeyAccount.Funnel;
  const problems = [];
  const isFine = (path) => problems.every((problem) => problem.path !== path && !problem.path.startsWith(`${path}.`));
  for (;;) {
    const counted = rows.filter(({ path, amount }) => amount.trim() !== "" && isFine(path));
    const deals = counted.map(({ path, ...row }) => withoutGaps(row));
    const options = target.trim() !== "" && isFine("target") ? { target } : {};
    const left = rows.length - counted.length;
    try {
      return { forecast: forecastOf(deals, options), distribution: distributionOf(deals), left, problems };
    } catch (refused) {
      const problem = refusalOf(refused, {});
      const path = problem.path.replace(/^deals\.(\d+)/, (_, row) => counted[row].path);
      if (!isFine(path)) return { left, problems };
      problems.push({ ...problem, path });
    }
  }
}

/** Every region that the value could still take, the lowest first. */
function possibleRegions({ range }) {
  const { C139 } = KeyAccount;
  const regions = reachable(range).map((value) => C139.region(value));
  return ["lose", "swing", "win"].filter((region) => regions.includes(region));
}

/** Every value between the two ends of a range: each unknown item holds or does not. */
function reachable(range) {
  const { C139 } = KeyAccount;
  const [low, high] = range.map(C139.parse);
  const counts = (dial) => Array.from({ length: high[dial] - low[dial] + 1 }, (_, more) => low[dial] + more);
  return counts("win").flatMap((win) =>
    counts("first").flatMap((first) => counts("clear").map((clear) => C139.format({ win, first, clear }))),
  );
}
