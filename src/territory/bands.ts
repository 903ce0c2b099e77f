/** In which band of volume or age a machine stands. */
import { AGE_BANDS, VOLUME_BANDS } from "./table.js";

/** A band of monthly volume. */
export type VolumeBand = keyof typeof VOLUME_BANDS;
/** A band of years in use. */
export type AgeBand = keyof typeof AGE_BANDS;

/** The bands of volume, the highest first. */
export const VOLUMES = Object.keys(VOLUME_BANDS) as VolumeBand[];
/** The bands of age, the youngest first. */
export const AGES = Object.keys(AGE_BANDS) as AgeBand[];

/** The band of pages a month; where a band begins belongs to it. */
export function volumeBand(pages: number | undefined): VolumeBand | undefined {
  return pages === undefined ? undefined : VOLUMES.find((band) => pages >= VOLUME_BANDS[band]);
}

/** The band of years in use; where a band begins belongs to it. */
export function ageBand(years: number | undefined): AgeBand | undefined {
  return years === undefined ? undefined : [...AGES].reverse().find((band) => years >= AGE_BANDS[band]);
}
