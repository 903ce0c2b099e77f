"use strict";

/*
 * The map of the 80 values: a column for each C, a row for each W and F with the highest on top.
 *
 * Every cell says its region in words, and the lose region is hatched, so that nothing hangs on colour alone. The current
 * value is a dark cell with its notation; a dot marks what the value could still be; an arrow with a number leads to where
 * each next step ends. The same is told in words beside the map, so the picture as a whole has one description.
 */

const CELL = { width: 36, height: 34 };
const MARGIN = { left: 42, top: 16, bottom: 34 };

/** Draws the map; without a value it shows the regions alone. */
function mapOf({ c139 }, { value, possible = [], paths = [] }, description) {
  const { C139 } = KeyAccount;
  const values = Array.from({ length: 80 }, (_, rank) =>
    C139.format({ win: Math.floor(rank / 40), first: Math.floor(rank / 10) % 4, clear: rank % 10 }),
  );
  const width = MARGIN.left + 10 * CELL.width + 2;
  const height = MARGIN.top + 8 * CELL.height + MARGIN.bottom;
  return svg(
    "svg",
    { class: "map", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": description },
    hatching(),
    svg("text", { x: 0, y: 9, class: "axis" }, c139.chart.rows),
    ...values.map((each) => cellOf(each, c139.regions)),
    ...rowsAndColumns(c139.chart),
    frame(C139.WIN_AT, "frame"),
    frame(C139.LOSE_AT, "frame dashed"),
    ...possible.filter((each) => each !== value).map(dot),
    ...paths.map(({ reaches }, nth) => arrow(value, reaches, nth)),
    ...paths.map(({ reaches }, nth) => stop(reaches, nth)),
    ...(value === undefined ? [] : current(value)),
  );
}

/** The upper left corner of a value's cell. */
function cornerOf(value) {
  const { win, first, clear } = KeyAccount.C139.parse(value);
  return { x: MARGIN.left + clear * CELL.width, y: MARGIN.top + (7 - 4 * win - first) * CELL.height };
}

function middleOf(value) {
  const { x, y } = cornerOf(value);
  return { x: x + CELL.width / 2, y: y + CELL.height / 2 };
}

function hatching() {
  const line = svg("path", { d: "M0,6 L6,0", class: "hatch" });
  return svg("defs", {}, svg("pattern", { id: "hatching", width: 6, height: 6, patternUnits: "userSpaceOnUse" }, line));
}

function cellOf(value, regions) {
  const region = KeyAccount.C139.region(value);
  const { x, y } = cornerOf(value);
  const inside = { x: x + 1, y: y + 1, width: CELL.width - 2, height: CELL.height - 2 };
  return svg(
    "g",
    { "data-value": value, "data-region": region },
    svg("rect", { ...inside, class: `cell ${region}` }),
    region === "lose" ? svg("rect", { ...inside, fill: "url(#hatching)" }) : undefined,
    svg("text", { x: x + CELL.width / 2, y: y + 13, class: "region" }, regions[region]),
  );
}

function rowsAndColumns(words) {
  const rows = Array.from({ length: 8 }, (_, row) => {
    const text = `${row < 4 ? 1 : 0}W${3 - (row % 4)}F`;
    return svg("text", { x: MARGIN.left - 6, y: MARGIN.top + (row + 0.5) * CELL.height + 4, class: "axis end" }, text);
  });
  const bottom = MARGIN.top + 8 * CELL.height + 14;
  const columns = Array.from({ length: 10 }, (_, clear) =>
    svg("text", { x: MARGIN.left + (clear + 0.5) * CELL.width, y: bottom, class: "axis middle" }, `${clear}`),
  );
  const middle = MARGIN.left + 5 * CELL.width;
  return [...rows, ...columns, svg("text", { x: middle, y: bottom + 14, class: "axis middle" }, words.columns)];
}

function frame(value, kind) {
  const { x, y } = cornerOf(value);
  return svg("rect", { x: x + 2, y: y + 2, width: CELL.width - 4, height: CELL.height - 4, class: kind });
}

function dot(value) {
  const { x, y } = middleOf(value);
  return svg("circle", { cx: x, cy: y + 8, r: 3, class: "possible", "data-possible": value });
}

/** From the value to where a step ends, each a little more bent than the one before, so that none hides another. */
function arrow(from, to, nth) {
  const [start, end] = [middleOf(from), middleOf(to)];
  const bend = 14 * nth;
  const [across, along] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(across, along);
  const x = (start.x + end.x) / 2 + (along / length) * bend;
  const y = (start.y + end.y) / 2 - (across / length) * bend;
  return svg("path", { d: `M${start.x},${start.y} Q${x},${y} ${end.x},${end.y + 6}`, class: "arrow" });
}

function stop(value, nth) {
  const { x, y } = middleOf(value);
  return svg(
    "g",
    { "data-step": value },
    svg("circle", { cx: x, cy: y + 6, r: 8, class: "stop" }),
    svg("text", { x, y: y + 9.5, class: "number" }, `${nth + 1}`),
  );
}

function current(value) {
  const { x, y } = cornerOf(value);
  const [left, width] = [x - 5, CELL.width + 10];
  return [
    svg("rect", { x: left, y, width, height: CELL.height, rx: 4, class: "current", "data-current": value }),
    svg("text", { x: left + width / 2, y: y + CELL.height / 2 + 4, class: "value" }, value),
  ];
}
