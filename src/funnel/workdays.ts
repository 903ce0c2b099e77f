/** Working days: a week with its weekend, less the holidays, and with the weekend days that are worked instead. */
import { daysAfter } from "../calendar.js";
import { each, oneOf, refusal } from "../check.js";
import { type Day, numbered } from "../day.js";
import { WEEKDAYS, WEEKEND } from "./table.js";

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** When people work. */
export interface WorkCalendar {
  /** Saturday and Sunday unless given. */
  readonly weekend?: readonly Weekday[] | undefined;
  /** Days off; one that falls on a weekend changes nothing. */
  readonly holidays?: readonly Day[] | undefined;
  /** Days of a weekend that are worked, such as those that make up for a long holiday in China. */
  readonly workdays?: readonly Day[] | undefined;
}

/** A calendar that was checked; days are numbers, counted from 1970-01-01. */
export interface ReadCalendar {
  readonly weekend: ReadonlySet<number>;
  readonly holidays: ReadonlySet<number>;
  readonly workdays: ReadonlySet<number>;
}

/** A calendar, refused if nobody ever works, or if a day is both off and worked. */
export function readCalendar(
  where: string,
  { weekend = WEEKEND, holidays = [], workdays = [] }: WorkCalendar,
): ReadCalendar {
  const free = new Set(
    each(where, "weekend", weekend, (name, what) => WEEKDAYS.indexOf(oneOf(where, what, name, WEEKDAYS))),
  );
  if (free.size === WEEKDAYS.length) throw refusal(where, "weekend", "must leave a day to work", weekend);
  const off = new Set(each(where, "holidays", holidays, (day, what) => numbered(where, what, day)));
  const worked = each(where, "workdays", workdays, (day, what) => {
    const number = numbered(where, what, day);
    if (off.has(number)) throw refusal(where, what, "must not be one of the holidays, too", day);
    return number;
  });
  return { weekend: free, holidays: off, workdays: new Set(worked) };
}

/** Whether people work on a day, by its number. */
export function isWorked({ weekend, holidays, workdays }: ReadCalendar, day: number): boolean {
  return workdays.has(day) || !(holidays.has(day) || weekend.has(weekday(day)));
}

/** The last working day on or before a day, and then as many working days before that; `undefined` before the year 100. */
export function workdayBefore(calendar: ReadCalendar, day: number, days: number): number | undefined {
  let [at, left] = [day, days];
  while (at >= FIRST) {
    if (isWorked(calendar, at) && left-- === 0) return at;
    at -= 1;
  }
  return undefined;
}

/** How many days are worked from one day to another, both included. */
export function workdaysIn(calendar: ReadCalendar, from: number, to: number): number {
  const { weekend, holidays, workdays } = calendar;
  const within = (day: number) => from <= day && day <= to;
  const days = Math.max(0, to - from + 1);
  const rest = days % WEEKDAYS.length;
  let count = ((days - rest) / WEEKDAYS.length) * (WEEKDAYS.length - weekend.size);
  for (let day = to - rest + 1; day <= to; day++) count += Number(!weekend.has(weekday(day)));
  for (const day of holidays) count -= Number(within(day) && !weekend.has(weekday(day)));
  for (const day of workdays) count += Number(within(day) && weekend.has(weekday(day)));
  return count;
}

/** A day by its number. */
export function written(day: number): Day | undefined {
  return daysAfter("1970-01-01", day);
}

/** 0 for Monday; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The number of 0100-01-01, the first day there is. */
const FIRST = -683_003;
