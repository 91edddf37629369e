import type { ManifestFile } from "../../src/datasets/manifest.ts";
import { foldText } from "../../src/normalise/fold-text.ts";
import type { PlaceRegister } from "../../src/normalise/place-register.ts";
import { countMissing } from "./check-counts.ts";
import { isEqual, numberOf, sumOfKnown, type Mismatch, type Observed } from "./observe.ts";

/** What a control sum is computed from. */
interface Subject {
  readonly all: readonly Observed[];
  readonly entry: ManifestFile;
  readonly register: PlaceRegister;
}

type Computed = number | readonly number[] | undefined;
type Pattern = readonly [RegExp, (subject: Subject, parts: readonly string[]) => Computed];

/** Checks every control sum. The manifest describes them in words; words that we do not understand are a mismatch. */
export function checkControlSums(
  all: readonly Observed[],
  entry: ManifestFile,
  register: PlaceRegister,
): readonly Mismatch[] {
  return entry.control_sums.flatMap(({ what, value }): readonly Mismatch[] => {
    const line = { file: entry.file, what: `control sum “${what}”`, expected: String(value) };
    for (const [pattern, compute] of patterns) {
      const match = pattern.exec(what);
      if (match === null) continue;
      const computed = compute({ all, entry, register }, match.slice(1));
      if (computed === undefined) return [{ ...line, found: "nothing to add up" }];
      const wrong = [computed].flat().filter((each) => !isEqual(each, value));
      return wrong.length === 0 ? [] : [{ ...line, found: wrong.join(" and ") }];
    }
    return [{ ...line, found: "words that the build does not understand" }];
  });
}

const patterns: readonly Pattern[] = [
  [/^rows$/, ({ all }) => new Set(all.map(({ row }) => row)).size],
  [/^(?:rows with a value|filled cells|number of filled cells|values)$/, ({ all }) => countFilled(all)],
  [/^suppressed cells$/, ({ all }) => countMissing(all, "suppressed")],
  [/^flagged rows$/, ({ all }) => all.filter((each) => each.get("flag") !== "").length],
  [/^rows of quality (\w+)$/, ({ all }, [quality]) => all.filter((each) => each.get("quality") === quality).length],
  [
    /^rows from (\w+) \((\d{4})-(\d{4})\)$/,
    ({ all }, [source = "", from = "", to = ""]) =>
      all.filter((each) => each.get("source").includes(source) && each.period >= from && each.period <= to).length,
  ],
  [
    /^different keys \(province, year\)$/,
    ({ all }) => new Set(all.map((each) => `${each.region} ${each.period}`)).size,
  ],

  [
    /^row Totaal (\d{4})(?: = sum of (\d+) municipalities)?$/,
    ({ all }, [year, count]) => {
      const totals = totalsOf(all, year).map(valueOf);
      if (totals.length === 0) return undefined;
      const parts = all.filter((each) => each.period === year && each.level === "municipality");
      return count === undefined || parts.length === Number(count) ? [...totals, sumOfKnown(parts)] : undefined;
    },
  ],
  [/^visible municipalities (.+?) (\d{4})(?: \(.+ hidden\))?$/, sumOfArea],
  [/^([\p{L}-]+(?: Gewest)?) (\d{4})(?: \(\d+ municipalities\))?$/u, (subject, parts) => sumOfArea(subject, parts)],
  [/^(.+?) (\d{4}), sum of (\d+)(?: \((\w+)\))?$/, sumOfUnits],
  [
    /^(.+?) Limburg (\d{4}) \(visible\)$/,
    ({ all, register }, [category = "", year = ""]) =>
      sumIfAny(
        all.filter(
          (each) => each.get("category") === category && each.period === year && inArea(each, "Limburg", register),
        ),
      ),
  ],
  [/^all visible values, all years$/, ({ all }) => sumOfKnown(all.filter(({ isTotal }) => !isTotal))],
  [/^(?:plain )?sum of all values \(check on reading only\)$/, ({ all }) => inTenths(sumOfKnown(all))],
  [
    /^plain sum of the (\d+) (?:municipal )?values (\d{4}) \(check on reading only.*\)$/,
    ({ all }, [count = "", year = ""]) => {
      const values = all.filter((each) => each.period === year && each.level === "municipality");
      return values.length === Number(count) ? inTenths(sumOfKnown(values)) : undefined;
    },
  ],
  [
    /^plain sum of the visible values of (.+) (\d{4}) \(check on reading only\)$/,
    ({ all }, [category = "", year = ""]) => {
      const values = all.filter((each) => each.get("category") === category && each.period === year);
      return values.length === 0 ? undefined : inTenths(sumOfKnown(values));
    },
  ],

  [
    /^5 provinces (\d{4}) = row Totaal;Totaal$/,
    ({ all }, [year]) => [
      ...totalsOf(all, year)
        .filter((each) => each.get("category") === "Totaal" && each.level === "region")
        .map(valueOf),
      sumOfKnown(
        all.filter((each) => each.period === year && each.level === "province" && each.get("category") === "Totaal"),
      ),
    ],
  ],
  [
    /^28 sectors (.+) (\d{4}) = row Totaal$/,
    ({ all, register }, [area = "", year = ""]) => {
      const own = all.filter((each) => each.period === year && isPlace(each, area, register));
      const parts = own.filter(({ isTotal }) => !isTotal);
      return parts.length === 28
        ? [sumOfKnown(parts), ...own.filter(({ isTotal }) => isTotal).map(valueOf)]
        : undefined;
    },
  ],
  [
    /^all 1540 sector cells, all years$/,
    ({ all }) => {
      const parts = all.filter(({ isTotal }) => !isTotal);
      return parts.length === 1540 ? sumOfKnown(parts) : undefined;
    },
  ],

  [/^occupations$/, ({ all }) => all.filter(({ measure }) => measure === "knelpuntberoep").length],
  [/^titles on sheet (.+)$/, ({ all }, [name]) => all.filter(({ sheet }) => sheet === name).length],
  [/^flag Lijst arbeidsmigratie = ja$/, ({ all }) => all.filter((each) => each.get("onMigrationList") === "ja").length],
  [/^cluster (.+)$/, ({ all }, [cluster]) => all.filter((each) => each.get("cluster") === cluster).length],
  [/^own group (.+)$/, ({ all }, [group]) => all.filter((each) => each.get("group") === group).length],
  [/^rows (top 10|nieuw)$/, ({ all }, [kind]) => all.filter((each) => each.get("dimension") === kind).length],
  // Of the top tens: newcomers and dropped occupations never have a place.
  [
    /^rows without place$/,
    ({ all }) => all.filter((each) => each.get("dimension") === "top 10" && each.get("rank") === "").length,
  ],
];

/** The manifest prints the plain sums of rates with one decimal. */
function inTenths(sum: number): number {
  return Math.round(sum * 10) / 10;
}

function totalsOf(all: readonly Observed[], year: string | undefined): readonly Observed[] {
  return all.filter((each) => each.isTotal && each.period === year);
}

function valueOf(each: Observed): number {
  return numberOf(each) ?? Number.NaN;
}

function countFilled(all: readonly Observed[]): number {
  return all.filter(({ cell }) => cell.kind === "value" || cell.reason === "not-a-number").length;
}

function sumIfAny(observations: readonly Observed[]): Computed {
  return observations.length === 0 ? undefined : sumOfKnown(observations);
}

/** Whether an observation is about the area itself. */
function isPlace({ region }: Observed, area: string, register: PlaceRegister): boolean {
  return register.findByName(area).some(({ key, level }) => key === region && level !== "district");
}

/** Whether a municipality lies in an area. The Flemish Region holds all of them. */
function inArea({ level, code }: Observed, area: string, register: PlaceRegister): boolean {
  if (level !== "municipality") return false;
  if (foldText(area) === "vlaams gewest") return true;
  return foldText(register.municipality(code)?.provinceName ?? "") === foldText(area);
}

function sumOfArea({ all, entry, register }: Subject, [area = "", year = ""]: readonly string[]): Computed {
  const [measure] = [entry.indicator].flat();
  return sumIfAny(
    all.filter((each) => each.measure === measure && each.period === year && inArea(each, area, register)),
  );
}

function sumOfUnits(
  { all, register }: Subject,
  [area = "", year = "", count = "", source = ""]: readonly string[],
): Computed {
  const parts = all.filter(
    (each) =>
      each.period === year &&
      each.get("ageBand") === "Totaal" &&
      each.get("geography").includes(count) &&
      each.get("source").includes(source) &&
      inArea(each, area, register),
  );
  return parts.length === Number(count) ? sumOfKnown(parts) : undefined;
}
