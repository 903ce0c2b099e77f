/** The packs that come along. */
import { GENERAL } from "./pack-general.js";
import { IT_PROJECT } from "./pack-it-project.js";
import { MANUFACTURING_EQUIPMENT } from "./pack-manufacturing-equipment.js";
import { OFFICE_EQUIPMENT } from "./pack-office-equipment.js";
import { SAAS } from "./pack-saas.js";

/** The packs that come along: templates by id, in both languages. @see docs/sources.md#spin-templates */
export const PACKS = {
  general: GENERAL,
  itProject: IT_PROJECT,
  manufacturingEquipment: MANUFACTURING_EQUIPMENT,
  officeEquipment: OFFICE_EQUIPMENT,
  saas: SAAS,
} as const;

/** A pack that comes along. */
export type PackId = keyof typeof PACKS;
