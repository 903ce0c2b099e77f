"use strict";

/*
 * Bars: the belief in each stage, and the distribution of what the deals bring.
 */

const PLOT = { width: 404, height: 150, left: 8, top: 62, bottom: 24 };

/** How much a text needs to the right of its line. */
const ROOM = 72;

/** About as many bars as the picture has room for. */
const BARS = 24;

/** The probability of each stage as a bar with its number; the most probable one is marked in words too. */
function beliefBars({ state: { language }, labels }, { posterior, stage }, leading) {
  const rows = Object.entries(posterior).map(([id, probability]) => {
    const bar = svg("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" });
    bar.append(svg("rect", { width: 100, height: 8, class: "trough" }));
    bar.append(svg("rect", { width: 100 * probability, height: 8, class: id === stage ? "bar strong" : "bar" }));
    const mark = id === stage ? html("span", { class: "leading" }, leading) : undefined;
    const name = html("span", { class: "name" }, labels.cycle.stages[id], mark);
    return html(
      "li",
      { "data-stage": id },
      name,
      bar,
      html("span", { class: "number" }, percent(language, probability)),
    );
  });
  return html("ol", { class: "beliefs" }, ...rows);
}

/** The distribution as bars: from the target upwards they are dark, so the dark part is the chance of reaching it. */
function distributionBars(language, { forecast, distribution }, words, description) {
  const target = forecast.target?.amount.toNumber() ?? 0;
  const end = Math.max(forecast.most.toNumber(), target);
  if (end === 0) return undefined;
  const { width, bars } = binned(distribution, target, end);
  const span = width * bars.length;
  const x = (total) => PLOT.left + (Math.min(total, span) / span) * (PLOT.width - 2 * PLOT.left);
  const highest = Math.max(...bars);
  const y = (mass) => PLOT.top + PLOT.height * (1 - mass / highest);
  const height = PLOT.top + PLOT.height + PLOT.bottom;
  return svg(
    "svg",
    { class: "distribution", viewBox: `0 0 ${PLOT.width} ${height}`, role: "img", "aria-label": description },
    ...bars.map((mass, nth) => {
      const [left, right] = [x(nth * width), x((nth + 1) * width)];
      const kind = nth * width >= target - width / 2 ? "bar strong" : "bar";
      return svg("rect", { x: left + 0.5, y: y(mass), width: right - left - 1, height: y(0) - y(mass), class: kind });
    }),
    svg("path", { d: `M${PLOT.left},${y(0)} H${PLOT.width - PLOT.left}`, class: "ground" }),
    ...ticksOf(span).map((total) =>
      svg("text", { x: x(total), y: y(0) + 15, class: "axis middle" }, shortAmount(language, total)),
    ),
    ...marksOf(language, forecast, words).flatMap((mark, nth) => markAt(mark, x(mark.total), nth)),
  );
}

/** The probabilities gathered into bars of one width; the target lies where one bar ends and the next begins. */
function binned({ base, unit, steps, probabilities }, target, end) {
  const share = Math.round((BARS * target) / end);
  const width = share > 0 ? target / share : end / BARS;
  const bars = Array(Math.floor(end / width + 1e-9) + 1).fill(0);
  const [start, step] = [base.toNumber(), unit.toNumber()];
  steps.forEach((count, nth) => {
    bars[Math.min(bars.length - 1, Math.floor((start + count * step) / width + 1e-9))] += probabilities[nth];
  });
  return { width, bars };
}

/** At most five round totals from 0 up. */
function ticksOf(span) {
  const rough = 10 ** Math.floor(Math.log10(span));
  const step = [rough / 5, rough / 2, rough, 2 * rough].find((size) => span / size < 5) ?? 5 * rough;
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, nth) => nth * step);
}

/** The lines in the picture, each with a text on a height of its own. */
function marksOf(language, { target, quantiles }, words) {
  const goal = target === undefined ? [] : [{ total: target.amount.toNumber(), word: words.target, kind: "target" }];
  const levels = quantiles.map(({ level, amount: total }) => ({
    total: total.toNumber(),
    word: `P${100 * level}`,
    kind: "level",
  }));
  return [...goal, ...levels].map((mark) => ({ ...mark, text: `${mark.word} ${shortAmount(language, mark.total)}` }));
}

function markAt({ kind, text }, x, nth) {
  const top = 12 + 14 * nth;
  const isRight = x > PLOT.width - ROOM;
  return [
    svg("path", { d: `M${x},${top - 8} V${PLOT.top + PLOT.height}`, class: `line ${kind}` }),
    svg("text", { x: isRight ? x - 4 : x + 4, y: top, class: isRight ? "mark end" : "mark" }, text),
  ];
}
