import { regionCodeOf, regionLevelOf, regionLevels, type RegionKey } from "../domain/region.ts";
import type { Remark } from "./message-collector.ts";
import type { Resolution } from "./resolve-places.ts";

/** What must be said of a name of a place: that we do not know it, or that it may mean something else. */
export function describeResolution(name: string, found: Resolution): Remark | undefined {
  if (found.kind === "unknown") {
    return {
      severity: "warning",
      code: "place-unknown",
      message: {
        nl: `“${name}” kennen we niet als plaats. De rij blijft bewaard onder die naam, buiten kaart en sommen.`,
        en: `We do not know “${name}” as a place. The row is kept under that name, outside maps and sums.`,
      },
    };
  }
  const { key, other, doubt } = found;
  if (doubt === undefined || other === undefined) return undefined;
  if (doubt === "level") {
    const [assumed, instead] = [dutchLevel(key), dutchLevel(other.key)];
    const [level, otherLevel] = [regionLevelOf(key), regionLevelOf(other.key)];
    return {
      severity: "warning",
      code: "place-level-ambiguous",
      choice: { question: "level", assumed: level, other: otherLevel },
      message: {
        nl: `“${name}” kan de naam van een ${assumed} of van een ${instead} zijn. We namen de ${assumed} aan.`,
        en: `“${name}” may be the name of a ${level} or of a ${otherLevel}. We assumed the ${level}.`,
      },
    };
  }
  const [code, otherCode] = [regionCodeOf(key), regionCodeOf(other.key)];
  return {
    severity: "warning",
    code: "place-territory-ambiguous",
    choice: { question: "territory", assumed: found.vintage, other: other.vintages.at(-1) ?? "" },
    message: {
      nl: `“${name}” kan de gemeente van vóór of van na een fusie zijn (${otherCode} of ${code}). We namen ${code} aan.`,
      en: `“${name}” may be the municipality before or after a merger (${otherCode} or ${code}). We assumed ${code}.`,
    },
  };
}

function dutchLevel(key: RegionKey): string {
  return regionLevels[regionLevelOf(key)];
}
