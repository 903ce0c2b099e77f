/** What the pictures of stakeholders say. */
import { record } from "../check.js";
import type { LabelsOf } from "../locale/types.js";
import { readWords } from "../picture.js";
import type { Attitude, Contact, Role } from "./person.js";
import { ATTITUDES, CONTACTS, ROLES } from "./table.js";

/** The words on the pictures: titles and remarks, and phrases with slots such as `{say}`. */
export const CHART_WORDS = [
  ...["map", "lines", "signs", "nobody", "unplaced", "both"],
  ...["say", "contact", "attitudeUnknown", "sayUnknown", "contactUnknown"],
] as const;

/** What the pictures say in one language. */
export type ChartWords = LabelsOf<(typeof CHART_WORDS)[number]>;

/** The labels that the pictures use; those of stakeholders in a locale have them. */
export interface ChartLabels {
  readonly chart: ChartWords;
  readonly attitudes: LabelsOf<Attitude>;
  readonly contacts: LabelsOf<Contact>;
  readonly roles: LabelsOf<Role>;
}

/** The labels, once every word is known to be there. */
export function readLabels(where: string, what: string, labels: ChartLabels): ChartLabels {
  const given = record(where, what, labels);
  return {
    chart: readWords(where, `${what}.chart`, given.chart, CHART_WORDS),
    attitudes: readWords(where, `${what}.attitudes`, given.attitudes, ATTITUDES),
    contacts: readWords(where, `${what}.contacts`, given.contacts, CONTACTS),
    roles: readWords(where, `${what}.roles`, given.roles, ROLES),
  };
}
