import { describe, expect, it } from "vitest";
import { selectObservations, type Observation } from "../domain/dataset.ts";
import { toRegionKey, type Region, type RegionKey } from "../domain/region.ts";
import { loadBundled, municipalities, place } from "../../tests/support/real-input.ts";
import { mayShowParts, recodeMunicipality, type Recoded } from "./recode-municipality.ts";

/** The administrative employment rates 2003–2015 of the 308 old municipalities and their weights 2009–2015: test files. */
async function recodeRate(name: string): Promise<ReadonlyMap<string, Recoded>> {
  const rates = selectObservations(await loadBundled("werkzaamheidsgraad-gemeenten"), {});
  const weights = new Map(
    selectObservations(await loadBundled("bevolking-20-64-gemeenten"), {}).flatMap(
      ({ region, period, cell }): readonly [string, number][] =>
        cell.kind === "value" ? [[`${region} ${period}`, cell.value]] : [],
    ),
  );
  return recodeMunicipality(place(name), rates, {
    kind: "rate",
    denominatorOf: (part, period) => weights.get(`${part} ${period}`),
  });
}

const rule = { low: 1, high: 3 };

function seen(code: string, period: string, cell: Observation["cell"]): Observation {
  return {
    index: 0,
    measure: "wzw",
    period: period as Observation["period"],
    region: toRegionKey("municipality", code),
    cell,
    isTotal: false,
    place: { dataset: "x" as Observation["place"]["dataset"], file: "x.csv", sheet: "", row: 1, column: 1 },
    get: () => "",
  };
}

const value = (count: number): Observation["cell"] => ({ kind: "value", value: count, precision: "exact" });
const hidden: Observation["cell"] = { kind: "missing", reason: "suppressed" };
const absent: Observation["cell"] = { kind: "missing", reason: "absent" };

function recodeOne(name: string, observations: readonly Observation[]): Recoded | undefined {
  const region: Region = place(name);
  const key: RegionKey = region.key;
  const found = municipalities.find((candidate) => candidate.key === key) ?? region;
  return [...recodeMunicipality(found, observations, { kind: "count", rule }).values()][0];
}

describe("rates across a merger, on the real test files", () => {
  it("gives Hasselt 71,01 in 2015 and 70,92 in 2009: Hasselt and Kortessem weighted by their inhabitants of 20–64", async () => {
    const rates = await recodeRate("Hasselt");
    const told = ["2009", "2015"].map((year) => {
      const found = rates.get(year);
      return found?.method === "weighted" ? found.value.toFixed(2) : found?.method;
    });
    expect(told).toEqual(["70.92", "71.01"]);
    expect(rates.get("2015")?.parts.map(({ name }) => name)).toEqual(["Hasselt", "Kortessem"]);
  });

  it("gives Pelt a rate only for the years whose denominators are published", async () => {
    const rates = await recodeRate("Pelt");
    const years = [...rates].filter(([, { method }]) => method === "weighted").map(([period]) => period);
    expect(years).toEqual(["2009", "2010", "2011", "2012", "2013", "2014", "2015"]);
    expect(rates.get("2003")).toMatchObject({ method: "none", reason: "no-denominator" });
  });

  it("leaves a municipality without a merger as it was published", async () => {
    expect((await recodeRate("Genk")).get("2015")).toMatchObject({ method: "as-published" });
  });
});

describe("counts across a merger", () => {
  it("add up when every part is there", () => {
    const sum = recodeOne("Bilzen-Hoeselt", [seen("73006", "2024", value(500)), seen("73032", "2024", value(120))]);
    expect(sum).toMatchObject({ method: "sum", value: 620 });
  });

  it("have no value when a part is missing: missing is not zero", () => {
    expect(recodeOne("Bilzen-Hoeselt", [seen("73006", "2024", value(500))])).toMatchObject({
      method: "none",
      reason: "part-missing",
    });
    expect(
      recodeOne("Bilzen-Hoeselt", [seen("73006", "2024", value(500)), seen("73032", "2024", absent)]),
    ).toMatchObject({ method: "none", reason: "part-missing" });
  });

  it("become bounds with a hidden part when these lie close together, and stay hidden otherwise", () => {
    const close = recodeOne("Bilzen-Hoeselt", [seen("73006", "2024", value(500)), seen("73032", "2024", hidden)]);
    expect(close).toMatchObject({ method: "bounds", low: 501, high: 503 });
    const far = recodeOne("Bilzen-Hoeselt", [seen("73006", "2024", value(8)), seen("73032", "2024", hidden)]);
    expect(far).toMatchObject({ method: "none", reason: "part-suppressed" });
  });

  it("are never shown beside their parts when one part is hidden, for it would follow from the others", () => {
    const close = recodeOne("Bilzen-Hoeselt", [seen("73006", "2024", value(500)), seen("73032", "2024", hidden)]);
    const open = recodeOne("Bilzen-Hoeselt", [seen("73006", "2024", value(500)), seen("73032", "2024", value(9))]);
    expect([close, open].map((each) => each !== undefined && mayShowParts(each))).toEqual([false, true]);
  });

  it("refuse a whole beside its parts in one period", () => {
    expect(
      recodeOne("Bilzen-Hoeselt", [seen("73110", "2024", value(620)), seen("73006", "2024", value(500))]),
    ).toMatchObject({ method: "none", reason: "parts-and-whole" });
  });

  it("recognise a series that its publisher recast", () => {
    expect(recodeOne("Bilzen-Hoeselt", [seen("73110", "2020", value(620))])).toMatchObject({
      method: "recast-by-source",
    });
  });

  it("tell which Antwerpen is meant by Borsbeek, or by another code of today, and else say that it is unclear", () => {
    const antwerp = municipalities.find(({ code }) => code === "11002") as Region;
    const recode = (observations: readonly Observation[]) =>
      [...recodeMunicipality(antwerp, observations, { kind: "count", rule }).values()][0];
    const own = seen("11002", "2024", value(35_000));
    expect(recode([own, seen("11007", "2024", value(300))])).toMatchObject({ method: "sum", value: 35_300 });
    expect(recode([own, seen("73110", "2024", value(620))])).toMatchObject({ method: "recast-by-source" });
    expect(recode([own, seen("71016", "2024", value(2600))])).toMatchObject({
      method: "none",
      reason: "unclear-territory",
    });
  });

  it("are not derived for medians and ranks", () => {
    const region = place("Bilzen-Hoeselt");
    const observations = [seen("73006", "2024", value(3)), seen("73032", "2024", value(9))];
    expect([...recodeMunicipality(region, observations, { kind: "other" }).values()][0]).toMatchObject({
      method: "none",
      reason: "not-derivable",
    });
  });
});

describe("the map of municipalities", () => {
  it("leads every code that ended to one of the 285, and knows every merger", () => {
    const parts = municipalities.flatMap(({ code, merger }) =>
      (merger?.parts ?? []).filter((part) => part.code !== code),
    );
    expect(municipalities).toHaveLength(285);
    // 15 municipalities ended in 2019 and 27 in 2025; Antwerpen kept its code.
    expect(new Set(parts.map(({ code }) => code)).size).toBe(42);
  });
});
