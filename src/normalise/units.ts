import { foldText } from "./fold-text.ts";
import type { NumberUse } from "./read-number.ts";

const counts =
  /^(persons?|personen|vacancies|vacatures|jobs|beroepen|occupations|aantal|aantallen|number|bedrijven|dossiers|projecten|partnerschappen|opleidingen|dienstverleners|inwoners|werkzoekenden|gemeenten|nummer|jaartal|rang|rank|yes no|ja nee)\b/;
const rates = /^(percent|percentage|procent|procentpunt|percentage points|ratio|index|pct|pc|graad|aandeel|euro)\b/;

/** Whether numbers of this unit are counts or rates, as far as the unit's name tells. */
export function numberUseOf(unit: string): NumberUse {
  if (unit.includes("%")) return "rate";
  const folded = foldText(unit);
  if (counts.test(folded)) return "count";
  return rates.test(folded) ? "rate" : "unknown";
}
