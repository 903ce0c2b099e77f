/** The opening grid: on whose ground a deal opens, how we stand, and so the next move. */
import { each, oneOf, record, text, unique } from "../check.js";
import type { Judgement } from "../judgement.js";
import { MOVES, OPENING_GRID, OPENINGS, TERRITORIES } from "./table.js";

/** 我方地盘, 中立地盘 or 敌方地盘. */
export type Territory = (typeof TERRITORIES)[number];

/** 领先, 中立 or 落后. */
export type Opening = (typeof OPENINGS)[number];

/** The next move: 加速进程, 探索原因, 解决问题, 乘胜追击, 争取先机 or 寻找突破. */
export type Move = (typeof MOVES)[number];

/** Where a cell or a use comes from: a source states it, or we inferred it. */
export type Mark = "S" | "I";

/** How far a source goes with a cell. */
export type Says = (typeof OPENING_GRID)[number]["says"];

/** Where a deal opens; what is left out is not known. */
export interface OpeningPosition {
  readonly territory?: Territory | undefined;
  readonly opening?: Opening | undefined;
}

/** A deal and where it opens. */
export interface OpenedDeal extends OpeningPosition {
  readonly id: string;
}

/** A cell of the grid with another move. */
export interface OpeningCell {
  readonly territory: Territory;
  readonly opening: Opening;
  readonly move: Move;
}

/** Moves that replace those of the grid, each for one cell. */
export interface OpeningOptions {
  readonly grid?: readonly OpeningCell[] | undefined;
}

/** Why a move is next. */
export type OpeningReason =
  | (OpeningCell & { readonly rule: "openingCell"; readonly mark: Mark; readonly says: Says })
  | (OpeningCell & { readonly rule: "openingReplaced"; readonly instead: Move })
  | {
      readonly rule: "openingOpen";
      readonly missing: readonly (keyof OpeningPosition)[];
      readonly possible: readonly Move[];
    };

/** The next move, or all that are still possible. */
export interface OpeningJudgement extends Judgement<Move | "undetermined", OpeningReason> {
  readonly possible: readonly Move[];
}

/**
 * Returns the next move by the opening grid: what the ground of a deal and our standing on it ask for. The reason says
 * whether a source states the cell, we inferred it, or the caller replaced it.
 *
 * @throws RangeError for an unknown territory, opening or move, or a cell that is replaced twice.
 * @example
 * Competition.opening({ territory: "ours", opening: "behind" }).verdict // => "solveProblem"
 * Competition.opening({ territory: "theirs", opening: "even" }).because[0].mark // => "I"
 * const open = Competition.opening({ territory: "theirs" })
 * open.verdict // => "undetermined"
 * open.possible // => ["pressAdvantage", "findBreakthrough"]
 * explain(open, en.competition.sentences)[0]
 * // => "Not known: how we stand at the opening. The move could still be: press the advantage, find a breakthrough."
 * const grid = [{ territory: "theirs", opening: "even", move: "findCause" }]
 * explain(Competition.opening({ territory: "theirs", opening: "even" }, { grid }), en.competition.sentences)[0]
 * // => "On their ground and even, the move is to find the cause: so the caller says, in place of find a breakthrough."
 * Competition.opening({}, { grid: [{ ...grid[0], move: "giveUp" }] })
 * // throws RangeError: Competition.opening: grid[0].move must be one of "accelerate", "findCause", "solveProblem", "pressAdvantage", "seizeInitiative", "findBreakthrough", got "giveUp"
 * @category Openings
 * @see docs/sources.md#competition-opening-grid
 */
export function opening(position: OpeningPosition, options: OpeningOptions = {}): OpeningJudgement {
  const where = "Competition.opening";
  const grid = readGrid(where, options);
  return judged(readPosition(where, "position", position), grid);
}

/** A deal with its move. */
export interface OpenedDealRow extends OpeningJudgement {
  readonly id: string;
}

/** A cell of the grid, and the deals in it. */
export interface OpeningCount extends OpeningCell {
  readonly deals: readonly string[];
}

/** Many deals on the grid. */
export interface OpeningBook {
  /** In the order given. */
  readonly rows: readonly OpenedDealRow[];
  /** All nine cells, in the order of the grid. */
  readonly cells: readonly OpeningCount[];
  /** The deals that are in no cell yet, since something of them is not known. */
  readonly undetermined: readonly string[];
}

/**
 * Returns the next move of each deal, and the deals in each of the nine cells of the opening grid.
 *
 * @throws RangeError for an id that comes twice, an unknown territory, opening or move, or a cell that is replaced twice.
 * @example
 * const book = Competition.openings([{ id: "port", territory: "ours", opening: "leading" }, { id: "mill", territory: "ours" }])
 * book.rows[0].verdict // => "accelerate"
 * book.cells[0] // => { territory: "ours", opening: "leading", move: "accelerate", deals: ["port"] }
 * book.undetermined // => ["mill"]
 * @category Openings
 * @see docs/sources.md#competition-opening-grid
 */
export function openings(deals: readonly OpenedDeal[], options: OpeningOptions = {}): OpeningBook {
  const where = "Competition.openings";
  const grid = readGrid(where, options);
  const read = each(where, "deals", deals, (deal, what) => {
    const id = text(where, `${what}.id`, record(where, what, deal).id);
    return { id, position: readPosition(where, what, deal) };
  });
  const ids = read.map(({ id }) => id);
  unique(where, "deals", ids);
  const inCell = new Map<string, string[]>(grid.map((cell) => [keyOf(cell), []]));
  for (const { id, position } of read) inCell.get(keyOf(position))?.push(id);
  const cells = grid.map((cell): OpeningCount => {
    const { territory, opening: standing, move } = cell;
    return { territory, opening: standing, move, deals: inCell.get(keyOf(cell)) ?? [] };
  });
  const open = read.filter(({ position }) => !inCell.has(keyOf(position)));
  return {
    rows: read.map(({ id, position }) => ({ id, ...judged(position, grid) })),
    cells,
    undetermined: open.map(({ id }) => id),
  };
}

/** A cell in force: the grid's own, or the caller's. */
interface Cell extends OpeningCell {
  readonly own: (typeof OPENING_GRID)[number];
  readonly replaced: boolean;
}

const keyOf = ({ territory, opening: standing }: OpeningPosition) => `${territory} ${standing}`;

/** Where a deal opens, checked. */
export function readPosition(where: string, what: string, given: OpeningPosition): OpeningPosition {
  const { territory, opening: standing } = record(where, what, given);
  return {
    territory: territory === undefined ? undefined : oneOf(where, `${what}.territory`, territory, TERRITORIES),
    opening: standing === undefined ? undefined : oneOf(where, `${what}.opening`, standing, OPENINGS),
  };
}

function readGrid(where: string, options: OpeningOptions): Cell[] {
  const { grid = [] } = record(where, "options", options);
  const cells = each(where, "grid", grid, (cell, what): OpeningCell => {
    const { territory, opening: standing, move } = record(where, what, cell);
    return {
      territory: oneOf(where, `${what}.territory`, territory, TERRITORIES),
      opening: oneOf(where, `${what}.opening`, standing, OPENINGS),
      move: oneOf(where, `${what}.move`, move, MOVES),
    };
  });
  unique(where, "grid", cells.map(keyOf), "cell");
  const given = new Map(cells.map((cell) => [keyOf(cell), cell.move]));
  return OPENING_GRID.map((own) => {
    const move = given.get(keyOf(own));
    return { ...own, own, move: move ?? own.move, replaced: move !== undefined };
  });
}

function judged(position: OpeningPosition, grid: readonly Cell[]): OpeningJudgement {
  const { territory, opening: standing } = position;
  const cells = grid.filter(
    (cell) => (territory ?? cell.territory) === cell.territory && (standing ?? cell.opening) === cell.opening,
  );
  const possible = MOVES.filter((move) => cells.some((cell) => cell.move === move));
  const [cell] = cells;
  if (cell !== undefined && cells.length === 1) return { verdict: cell.move, because: [reason(cell)], possible };
  const missing = (["territory", "opening"] as const).filter((field) => position[field] === undefined);
  return { verdict: only(possible), because: [{ rule: "openingOpen", missing, possible }], possible };
}

/** Cells that all ask for one move settle it, whichever of them it is. */
function only(possible: readonly Move[]): Move | "undetermined" {
  const [move] = possible;
  return move !== undefined && possible.length === 1 ? move : "undetermined";
}

function reason({ territory, opening: standing, move, own, replaced }: Cell): OpeningReason {
  const cell = { territory, opening: standing, move };
  if (replaced) return { rule: "openingReplaced", ...cell, instead: own.move };
  return { rule: "openingCell", ...cell, mark: own.mark, says: own.says };
}
