import { describe, expect, it } from "vitest";
import type { ComparisonGroup } from "../../src/domain/place-comparison.ts";
import { alikePlaces } from "../../src/figures/comparison/alike-places.ts";
import { placeComparison } from "../../src/figures/comparison/place-comparison.ts";
import type { FigureBody } from "../../src/figures/figure.ts";
import type { Selection } from "../../src/figures/figure-input.ts";
import { buildFigure, municipalities, place, select } from "../support/real-input.ts";

async function compare(name: string, group: ComparisonGroup, mode = "graad", changes: Partial<Selection> = {}) {
  return buildFigure(
    placeComparison,
    select(name, { placeComparison: { group, dropped: [] }, modes: { [placeComparison.id]: mode }, ...changes }),
  );
}

function rowsOf(figure: FigureBody): readonly string[] {
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure.categories.map(({ label }, index) => `${label} ${figure.series[0]?.points[index]?.text ?? ""}`);
}

function itemsOf(figure: FigureBody) {
  if (figure.kind !== "list") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure.groups.flatMap(({ items }) => items);
}

describe("a municipality beside others", () => {
  it("stands beside its true neighbours, with the province and Vlaanderen unranked between them", async () => {
    const figure = await compare("Genk", "buren");
    expect(rowsOf(figure)).toEqual([
      "Genk 9,2%",
      "Hasselt 7,8%",
      "Houthalen-Helchteren 7,3%",
      "Vlaanderen 6,6%",
      "Limburg 6,3%",
      "As 5,6%",
      "Bilzen-Hoeselt 5,6%",
      "Zutendaal 5,5%",
      "Diepenbeek 4,9%",
      "Zonhoven 4,7%",
      "Oudsbergen 4,3%",
    ]);
    expect(figure.title).toBe("Genk en de buurgemeenten: plaats 1 van 9");
    expect(figure.reading.join(" ")).toContain("Genk staat op plaats 1 van 9 (1 = hoogste)");
  });

  it("becomes dots on one axis for a whole province, and names whose figure is hidden", async () => {
    const figure = await compare("Genk", "provincie");
    expect(figure).toMatchObject({ shape: "strip" });
    expect(rowsOf(figure)).toHaveLength(38);
    expect(rowsOf(figure).at(-1)).toBe("Herstappe –");
    expect(figure.reading.join(" ")).toContain("Zonder Herstappe: dat cijfer is afgeschermd.");
  });

  it("has thirteen centre cities, fifteen reference regions and the list of the reader", async () => {
    expect(
      rowsOf(await compare("Genk", "centrumsteden")).filter((row) => !/^(Limburg|Vlaanderen)/.test(row)),
    ).toHaveLength(13);
    expect(new Set(municipalities.map(({ referenceRegion }) => referenceRegion)).size).toBe(15);
    const own = await compare("Genk", "eigen", "graad", {
      comparisons: [place("Hasselt"), place("Limburg"), place("Pelt")],
    });
    expect(rowsOf(own)).toEqual(["Genk 9,2%", "Hasselt 7,8%", "Vlaanderen 6,6%", "Limburg 6,3%", "Pelt 5,4%"]);
  });

  it("says why a group is empty instead of showing nothing", async () => {
    expect((await compare("Voeren", "buren")).title).toBe("Geen gemeenten om mee te vergelijken");
    expect((await compare("Voeren", "buren")).reading).toEqual(["Voeren grenst aan geen andere Vlaamse gemeente."]);
    expect((await compare("Genk", "eigen")).reading.join(" ")).toContain("Voeg er bovenaan toe");
    const dropped = ["inwoners", "groei", "leeftijd", "vacatures", "ligging", "provincie"];
    const none = await compare("Genk", "gelijkend", "graad", { placeComparison: { group: "gelijkend", dropped } });
    expect(none.reading.join(" ")).toContain("Laat minstens één criterium meetellen");
  });

  it("gives no ratio where a hidden number or a handful of vacancies would decide it", async () => {
    const figure = await compare("Mesen", "gelijkend", "krapte");
    expect(rowsOf(figure)).toContain("Mesen n.b.");
    expect(figure.reading[0]).toBe("Te weinig open vacatures (1): een verhouding zou niets zeggen.");
    expect(rowsOf(await compare("Herstappe", "buren", "krapte", { to: 2022 }))).toContain("Herstappe –");
  });

  it("warns of the table of 1 January only where it counts with it", async () => {
    const rulesOf = async (mode: string) => (await compare("Genk", "buren", mode)).caveats.map(({ id }) => id);
    expect(await rulesOf("graad")).not.toContain("first-of-january");
    expect(await rulesOf("krapte")).toContain("first-of-january");
  });
});

describe("similar municipalities", () => {
  it("says who is most alike, how far, and on what", async () => {
    const figure = await buildFigure(alikePlaces, select("Genk"));
    expect(figure.title).toBe("Sint-Truiden lijkt het meest op Genk");
    const [first] = itemsOf(figure);
    // 68.058 and 41.743 inhabitants on 1 January 2025, as data/bevolking_gemeenten.csv has them.
    expect(first).toMatchObject({ label: "Sint-Truiden", detail: "0,40" });
    expect(first?.marks).toContain("41.743 inwoners");
    expect(figure.reading.join(" ")).toContain("Genk zelf: 68.058 inwoners");
    expect(itemsOf(figure)).toHaveLength(8);
  });

  it("counts the inhabitants of before a merger as the sum of its parts", async () => {
    // Hasselt 76.331 + Kortessem 8.380 in 2015 (data/bevolking_gemeenten.csv), 90.249 in 2025.
    const figure = await buildFigure(alikePlaces, select("Hasselt"));
    expect(figure.reading.join(" ")).toContain("90.249 inwoners, +6,5% inwoners sinds 2015");
  });

  it("follows the criteria that the reader drops", async () => {
    const placeless = await buildFigure(
      alikePlaces,
      select("Genk", { placeComparison: { group: "gelijkend", dropped: ["ligging", "provincie"] } }),
    );
    expect(itemsOf(placeless).map(({ label }) => label)).toContain("Dendermonde");
    expect(placeless.subtitle).not.toContain("ligging");
  });
});
