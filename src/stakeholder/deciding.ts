/** Who really decides, which is not told by the role alone. */
import type { Person } from "./person.js";

/**
 * Whether a person decides: in the inner circle, or a decider who does not stand outside; not without any say.
 * `undefined` where neither the role nor the standing settles it.
 */
export function decides({ roles, standing, weight }: Person): boolean | undefined {
  if (weight === 0 || standing === "outside") return false;
  if (standing === "innerCircle" || roles?.includes("decider")) return true;
  return roles === undefined || standing === undefined ? undefined : false;
}

/** Both answers while it is not known. */
export const possibly = (known: boolean | undefined): readonly boolean[] =>
  known === undefined ? [true, false] : [known];
