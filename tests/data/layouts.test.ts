import { describe, expect, it } from "vitest";
import { importFile } from "../../src/datasets/import-file.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { observe } from "../../scripts/datasets/observe.ts";
import { register } from "./bundled.ts";
import { containers, type Container } from "./containers.ts";
import { samples, type SampleName } from "./samples.ts";

async function read({ file, bytes }: Container): Promise<Dataset> {
  const outcome = await importFile(bytes, file, { register, id: "x" });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.messages));
  return outcome.value;
}

const asText = (text: string): Container => ({ file: "x.csv", bytes: new TextEncoder().encode(text) });

/** Every observation as one line, apart from where it stands. */
function linesOf(dataset: Dataset): readonly string[] {
  const further = dataset.columns.map(({ name }) => name).slice(3);
  return observe(dataset).map(({ measure, period, region, get, cell, isTotal }) => {
    const labels = further.map(get).filter((label) => label !== "");
    const value = cell.kind === "value" ? String(cell.value) : cell.reason;
    return [measure, period, region, ...labels, value, ...(isTotal ? ["total"] : [])].join(" | ");
  });
}

const cases = Object.keys(samples).flatMap((name) =>
  containers.map(([way, pack]) => [name as SampleName, way, pack] as const),
);

describe("the six layouts", () => {
  it.each(cases)("%s gives the same dataset as %s", async (name, _way, pack) => {
    const [plain, packed] = [await read(asText(samples[name])), await read(await pack(samples[name]))];
    expect(linesOf(packed)).toEqual(linesOf(plain));
    expect([packed.sourceRows, packed.sourceColumns]).toEqual([plain.sourceRows, plain.sourceColumns]);
  });

  it.each<[SampleName, readonly string[]]>([
    [
      "L1 snapshot",
      [
        "ontvangen_vacatures | 2025-05/2026-04 | province:70000 | beroep | Wegenwerker | Bouwberoepen | Bouwvakkers | vacancies | 138",
        "ontvangen_vacatures | 2025-05/2026-04 | province:70000 | beroep | Dakwerker | Bouwberoepen | Bouwvakkers | vacancies | 2",
        "ontvangen_vacatures | 2025-05/2026-04 | province:70000 | beroep | Technicus werf-, landbouw- en hefmachines | Industriële beroepen en ambachten | Industriële technici | vacancies | 0",
        "ontvangen_vacatures | 2025-05/2026-04 | province:70000 | beroep | Totaal | vacancies | 140 | total",
      ],
    ],
    [
      "L2 long series",
      [
        "wzw | 2025-01 | municipality:71016 | geslacht | Mannen | persons | 1604",
        "wzw | 2025-01 | municipality:71016 | geslacht | Vrouwen | persons | 1377",
        "wzw | 2025-01 | municipality:73028 | geslacht | Vrouwen | persons | suppressed",
        "wzw | 2025-02 | municipality:71016 | geslacht | Mannen | persons | 1588",
      ],
    ],
  ])("%s reads as its rows say", async (name, expected) => {
    expect(linesOf(await read(asText(samples[name])))).toEqual(expected);
  });

  it("fills labels of the upper header row over their block of columns", async () => {
    const lines = linesOf(await read(asText(samples["L3 cross table"])));
    const status = "uitkeringsstatus | werkzoekenden met een werkloosheidsuitkeringsaanvraag";
    expect(lines).toHaveLength(24);
    expect(lines[1]).toBe(`wzw | 2025-08 | municipality:71002 | ${status} | Vrouwen | persons | 48`);
    expect(lines[10]).toBe(
      "wzw | 2025-08 | municipality:71016 | uitkeringsstatus | Totaal | Mannen | persons | 1516 | total",
    );
    expect(lines[12]).toBe(`wzw | 2025-08 | municipality:73028 | ${status} | Mannen | persons | suppressed`);
    expect(lines[13]).toBe(`wzw | 2025-08 | municipality:73028 | ${status} | Vrouwen | persons | 0`);
    expect(lines.at(-1)).toBe(
      "wzw | 2025-08 | area:totaal | uitkeringsstatus | Totaal | Vrouwen | persons | 1394 | total",
    );
  });

  it("tells number, share, change and the comparison area of basic statistics apart", async () => {
    const lines = linesOf(await read(asText(samples["L4 basic statistics"])));
    expect(lines.slice(12)).toEqual([
      "wzw | 2025-09 | province:70000 | leeftijd | >=55 jaar | persons | 5931",
      "wzw_aandeel | 2025-09 | province:70000 | leeftijd | >=55 jaar | percent | 22.9",
      "wzw_jaarevolutie | 2025-09 | province:70000 | leeftijd | >=55 jaar | percent | -0.7",
      "wzw_aandeel | 2025-09 | region:02000 | leeftijd | >=55 jaar | percent | 20.4",
      "wzw | 2025-09 | province:70000 | leeftijd | Totaal | persons | 25917 | total",
      "wzw_aandeel | 2025-09 | province:70000 | leeftijd | Totaal | percent | 100 | total",
      "wzw_jaarevolutie | 2025-09 | province:70000 | leeftijd | Totaal | percent | 4.2 | total",
      "wzw_aandeel | 2025-09 | region:02000 | leeftijd | Totaal | percent | 100 | total",
    ]);
  });

  it("reads province and region below municipalities, and today's Hasselt, in a wide table", async () => {
    const lines = linesOf(await read(asText(samples["L5 wide by month"])));
    expect(lines.filter((line) => line.includes("2025-03"))).toEqual([
      "werkzoekendengraad | 2025-03 | municipality:73001 | percent | 3.9",
      "werkzoekendengraad | 2025-03 | municipality:73110 | percent | 4.9",
      "werkzoekendengraad | 2025-03 | municipality:71016 | percent | 10",
      "werkzoekendengraad | 2025-03 | municipality:71072 | percent | 6.7",
      "werkzoekendengraad | 2025-03 | municipality:73028 | percent | suppressed",
      "werkzoekendengraad | 2025-03 | province:70000 | percent | 6",
      "werkzoekendengraad | 2025-03 | region:02000 | percent | 6.8",
    ]);
  });

  it("keeps words of a status column that it does not know, and says so", async () => {
    const outcome = await importFile(asText(samples["L6 tidy"]).bytes, "x.csv", { register });
    expect(outcome.messages.map(({ code, found, rows, row }) => [code, found, rows ?? row])).toEqual([
      ["status-unknown", "12m-gemiddelde", 6],
      ["status-unknown", "EAK", [7, 8]],
      ["status-unknown", "kwantitatief", 9],
    ]);
  });
});
