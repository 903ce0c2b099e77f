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
  const { forecast, distribution, left, problems: more } = forecasted(state, review, isPriced);
  return { review, forecast, distribution, left, problems: [...problems, ...more] };
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
  const [, what = "", rule = message] = /^[\w.]+: (\S+) (.*)$/s.exec(message) ?? [];
  const [field, row, ...rest] = what.replace(/\[(\d+)\]/g, ".$1").split(".");
  const path = row === undefined ? field : [field, rows[field]?.[row] ?? row, ...rest].join(".");
  return { path, message: shortened(rule) };
}

/** The deal in hand and the others, added up; what has no amount yet is left out and counted. */
function forecasted({ deal, others, target }, review, isPriced) {
  const currency = isPriced && deal.currency !== "" ? deal.currency : undefined;
  const own = { id: deal.name, amount: isPriced ? deal.amount : "", probability: review?.chance?.probability };
  const all = [
    { path: "deal", ...own, outcome: review?.outcome },
    ...others.map(({ name, probability, ...other }, row) => ({
      path: `others.${row}`,
      ...other,
      id: name,
      probability: ratioOf(probability),
    })),
  ].map((row) => ({ ...row, currency }));
  const problems = [];
  for (;;) {
    const counted = all.filter(
      ({ path, amount }) => amount.trim() !== "" && problems.every((wrong) => !wrong.path.startsWith(`${path}.`)),
    );
    const deals = counted.map(({ path, ...row }) => withoutGaps(row));
    const isTarget = target.trim() !== "" && problems.every(({ path }) => path !== "target");
    try {
      const forecast = KeyAccount.Funnel.forecast(deals, isTarget ? { target } : {});
      return {
        forecast,
        distribution: KeyAccount.Funnel.distribution(deals),
        left: all.length - counted.length,
        problems,
      };
    } catch (refused) {
      const problem = refusalOf(refused, {});
      const [, row, field] = /^deals\.(\d+)\.(\w+)$/.exec(problem.path) ?? [];
      const path = row === undefined ? problem.path : `${counted[row].path}.${field}`;
      const isNew = problems.every((wrong) => wrong.path !== path);
      problems.push({ ...problem, path });
      if (!isNew) return { left: all.length, problems };
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
