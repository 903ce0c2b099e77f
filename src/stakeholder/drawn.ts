/** What a drawing of people has in it, and says of each. */
import { refusal } from "../check.js";
import { decimal } from "../locale/format.js";
import { filled, fitted } from "../picture.js";
import type { ChartLabels } from "./chart-words.js";
import { type Person, readPeople } from "./person.js";
import { MOST_DRAWN } from "./table.js";

/** People for a drawing: more than 40 nobody could read. */
export function readDrawn(where: string, people: readonly Person[]): Person[] {
  const known = readPeople(where, people);
  if (known.length <= MOST_DRAWN) return known;
  throw refusal(where, "people", `must be at most ${MOST_DRAWN}`, known.length, "number");
}

/** The longest line beside a person, in heights of its letters. */
const LINE = 13;

/** The name, the roles, attitude and say, and the contact; what is not known says so, but for roles. */
export function saying(person: Person, words: ChartLabels): string[] {
  const { id, name = id, roles = [], attitude, weight, contact } = person;
  const say = weight === undefined ? words.chart.sayUnknown : filled(words.chart.say, { say: decimal(weight) });
  const leaning = attitude === undefined ? words.chart.attitudeUnknown : words.attitudes[attitude];
  const held = roles.map((role) => words.roles[role]);
  return [
    fitted(name, LINE) || "?",
    ...(held.length === 0
      ? []
      : [
          fitted(
            held.reduce((one, other) => filled(words.chart.both, { a: one, b: other })),
            LINE,
          ),
        ]),
    `${leaning} · ${say}`,
    contact === undefined
      ? words.chart.contactUnknown
      : filled(words.chart.contact, { contact: words.contacts[contact] }),
  ];
}
