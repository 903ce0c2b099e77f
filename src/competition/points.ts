/** Buying and selling points: who wants what, and which criteria answer it. */
import { each, record, text } from "../check.js";
import { groupBy } from "../group.js";
import type { Judgement } from "../judgement.js";
import { knownId } from "../known.js";
import { BUYING_POINTS, SELLING_POINTS } from "./table.js";

/** 买点: a personal reason to choose us. */
export type BuyingPoint = (typeof BUYING_POINTS)[number];

/** 卖点: an argument for us. */
export type SellingPoint = (typeof SELLING_POINTS)[number];

/** Either. */
export type Point = BuyingPoint | SellingPoint;

/** What a person wants; without a point it is not known what. */
export interface Wish {
  readonly person: string;
  readonly point?: Point | undefined;
}

/** A criterion and a point it answers; without one it answers none that we know of. */
export interface PointAnswer {
  readonly criterion: string;
  readonly point?: Point | undefined;
}

/** Why the points are answered, or not. */
export type PointReason =
  | { readonly rule: "pointsUnanswered"; readonly people: readonly string[] }
  | { readonly rule: "pointsUnknown"; readonly people: readonly string[] }
  | { readonly rule: "pointsAnswered"; readonly people: number }
  | { readonly rule: "pointsNobody" }
  | { readonly rule: "pointsOpen"; readonly points: readonly Point[] }
  | { readonly rule: "pointsIdle"; readonly criteria: readonly string[] };

/** A point, who wants it and what answers it. */
export interface PointRow {
  readonly point: Point;
  readonly kind: "buying" | "selling";
  readonly people: readonly string[];
  readonly criteria: readonly string[];
}

/** A person with the points it wants. */
export interface PersonPoints {
  readonly person: string;
  readonly answered: readonly Point[];
  readonly unanswered: readonly Point[];
  /** Whether a criterion answers a buying point of this person; `undefined` while no buying point is known. */
  readonly buyingPointAnswered: boolean | undefined;
}

/** `answered` if everybody has a buying point that a criterion answers, `unanswered` if somebody's are known and none is. */
export interface Points extends Judgement<"answered" | "unanswered" | "undetermined", PointReason> {
  /** The points that somebody wants or a criterion answers, in the order of the tables. */
  readonly points: readonly PointRow[];
  readonly people: readonly PersonPoints[];
  /** The criteria that answer nothing anybody is known to want. */
  readonly idle: readonly string[];
}

/**
 * Returns which buying and selling points of whom are answered by which criteria: whether everybody has a personal reason
 * that a criterion answers, the points no criterion answers, and the criteria that answer nobody.
 *
 * @throws RangeError for a point that does not exist, or a person or criterion without a name.
 * @example
 * const wishes = [{ person: "CFO", point: "bossPraise" }, { person: "CFO", point: "lowerCost" }, { person: "head nurse", point: "skill" }]
 * const points = Competition.points(wishes, [{ criterion: "price", point: "lowerCost" }, { criterion: "training", point: "skill" }])
 * points.verdict // => "unanswered"
 * points.people[0] // => { person: "CFO", answered: ["lowerCost"], unanswered: ["bossPraise"], buyingPointAnswered: false }
 * points.points[0] // => { point: "skill", kind: "buying", people: ["head nurse"], criteria: ["training"] }
 * explain(points, en.competition.sentences)[0] // => "No criterion answers a buying point of CFO."
 * Competition.points([{ person: "CIO" }], [{ criterion: "price" }]).idle // => ["price"]
 * Competition.points([{ person: "CIO" }], []).verdict // => "undetermined"
 * @category Criteria
 * @see docs/sources.md#competition-points
 */
export function points(wishes: readonly Wish[], answers: readonly PointAnswer[]): Points {
  const where = "Competition.points";
  const wanted = each(where, "wishes", wishes, (wish, what) => {
    const { person, point } = record(where, what, wish);
    return { name: text(where, `${what}.person`, person), point: readPoint(where, `${what}.point`, point) };
  });
  const given = each(where, "answers", answers, (answer, what) => {
    const { criterion, point } = record(where, what, answer);
    return { name: text(where, `${what}.criterion`, criterion), point: readPoint(where, `${what}.point`, point) };
  });
  const answered = new Set(given.flatMap(({ point }) => point ?? []));
  const sought = new Set(wanted.flatMap(({ point }) => point ?? []));
  const people = groupBy(wanted, ({ name }) => name).map(([name, rows]) => personOf(name, pointsOf(rows), answered));
  const useful = groupBy(given, ({ name }) => name);
  const idle = useful.filter(([, rows]) => !pointsOf(rows).some((point) => sought.has(point))).map(([name]) => name);
  const by = [namesBy(wanted), namesBy(given)] as const;
  const rows = ALL.filter((point) => sought.has(point) || answered.has(point)).map(
    (point): PointRow => ({
      point,
      kind: isBuying(point) ? "buying" : "selling",
      people: by[0].get(point) ?? [],
      criteria: by[1].get(point) ?? [],
    }),
  );
  return { ...judged(people, rows, idle), points: rows, people, idle };
}

const ALL: readonly Point[] = [...BUYING_POINTS, ...SELLING_POINTS];

const isBuying = (point: Point) => BUYING_POINTS.some((own) => own === point);

/** A name and a point, on either side. */
interface Named {
  readonly name: string;
  readonly point: Point | undefined;
}

function readPoint(where: string, what: string, point: Point | undefined): Point | undefined {
  return point === undefined ? undefined : knownId(where, what, point, ALL, "a buying or selling point");
}

/** The points of some rows, each once, in the order of the tables. */
function pointsOf(rows: readonly Named[]): Point[] {
  const own = new Set(rows.map(({ point }) => point));
  return ALL.filter((point) => own.has(point));
}

/** Who stands beside each point, each name once. */
function namesBy(rows: readonly Named[]): Map<Point | undefined, string[]> {
  return new Map(
    groupBy(rows, ({ point }) => point).map(([point, own]) => [point, [...new Set(own.map(({ name }) => name))]]),
  );
}

function personOf(person: string, wants: readonly Point[], answered: ReadonlySet<Point>): PersonPoints {
  const buying = wants.filter(isBuying);
  return {
    person,
    answered: wants.filter((point) => answered.has(point)),
    unanswered: wants.filter((point) => !answered.has(point)),
    buyingPointAnswered: buying.length === 0 ? undefined : buying.some((point) => answered.has(point)),
  };
}

function judged(
  people: readonly PersonPoints[],
  rows: readonly PointRow[],
  idle: readonly string[],
): Judgement<Points["verdict"], PointReason> {
  const those = (state: boolean | undefined) =>
    people.filter(({ buyingPointAnswered }) => buyingPointAnswered === state).map(({ person }) => person);
  const [without, unknown] = [those(false), those(undefined)];
  const open = rows.filter((row) => row.people.length > 0 && row.criteria.length === 0).map(({ point }) => point);
  const because: PointReason[] = [];
  if (people.length === 0) because.push({ rule: "pointsNobody" });
  if (without.length > 0) because.push({ rule: "pointsUnanswered", people: without });
  if (unknown.length > 0) because.push({ rule: "pointsUnknown", people: unknown });
  if (because.length === 0) because.push({ rule: "pointsAnswered", people: people.length });
  if (open.length > 0) because.push({ rule: "pointsOpen", points: open });
  if (idle.length > 0) because.push({ rule: "pointsIdle", criteria: [...idle] });
  const settled = unknown.length === 0 && people.length > 0;
  return { verdict: without.length > 0 ? "unanswered" : settled ? "answered" : "undetermined", because };
}
