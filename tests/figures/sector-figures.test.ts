import { describe, expect, it } from "vitest";
import { pageRegions } from "../../src/domain/region.ts";
import { factOf, type Figure, type SeriesFigure } from "../../src/figures/figure.ts";
import { industryNumbers } from "../../src/figures/sector/industry-numbers.ts";
import { industryProfile } from "../../src/figures/sector/industry-profile.ts";
import { industryTraining } from "../../src/figures/sector/industry-training.ts";
import { reportTraining } from "../../src/figures/measures/report-training.ts";
import { sectorRank } from "../../src/figures/sector/sector-rank.ts";
import { sectorWeight } from "../../src/figures/sector/sector-weight.ts";
import { sectorOpen, sectorReceived } from "../../src/figures/sector/sector-vacancies.ts";
import { toSectorKey } from "../../src/figures/sector/sectors.ts";
import { buildFigure, place, select } from "../support/real-input.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function asSeries(figure: Figure): SeriesFigure {
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure;
}

function textOf(figure: Figure, category: string, series?: string): string | undefined {
  const { categories, series: all } = asSeries(figure);
  const row = series === undefined ? all[0] : all.find(({ label }) => label === series);
  return row?.points[categories.findIndex(({ label }) => label === category)]?.text;
}

function itemsOf(figure: Figure): Readonly<Record<string, string>> {
  if (figure.kind !== "numbers") throw new Error(`${figure.id} is ${figure.kind}`);
  return Object.fromEntries(figure.groups.flatMap(({ items }) => items.map(({ label, point }) => [label, point.text])));
}

describe("the vacancies of one sector", () => {
  it("shows the chosen sector over the years, with change and rank", async () => {
    const figure = await buildFigure(sectorReceived, select("Limburg", { sector: "bouw" }));
    expect(textOf(figure, "2023")).toBe("2.163");
    expect(textOf(figure, "2024")).toBe("2.046");
    expect(figure.title).toBe("Limburg: in 2024 minder ontvangen vacatures in Bouw");
    expect(figure.reading).toEqual([
      "In 2024 kreeg VDAB 2.046 vacatures in de sector Bouw voor een werkplek in Limburg.",
      "Dat is 117 minder dan in 2023 (2.163).",
      "Bouw staat op plaats 6 van 28 (1 = hoogste) onder de sectoren in Limburg.",
    ]);
    expect(factOf(figure, "rank")?.value).toBe(6);
  });

  it("counts open vacancies on one date, and says what is known of it", async () => {
    const figure = await buildFigure(sectorOpen, select("Limburg", { sector: "bouw" }));
    expect(textOf(figure, "2024")).toBe("784");
    expect(figure.title).toBe("Limburg: in 2024 meer open vacatures in Bouw");
    expect(figure.notes).toContain("De bron noemt geen datum; controles wijzen op 1 januari.");
  });

  it("takes the sector with most vacancies when none was chosen, or one that is not in the source", async () => {
    const none = await buildFigure(sectorReceived, select("Limburg"));
    const unknown = await buildFigure(sectorReceived, select("Limburg", { sector: "industrie" }));
    expect(none.title).toBe("Limburg: in 2024 minder ontvangen vacatures in Zakelijke dienstverlening");
    expect(unknown.title).toBe(none.title);
    const open = await buildFigure(sectorOpen, select("Limburg"));
    expect(open.title).toContain("Zakelijke dienstverlening");
  });

  it("keeps to the sector in the last chosen year", async () => {
    const figure = await buildFigure(sectorReceived, select("Limburg", { sector: "metaal", to: 2014 }));
    expect(figure.title).toBe("Limburg in 2014: 283 vacatures in Metaal");
    expect(figure.reading).toHaveLength(2);
    const before = await buildFigure(sectorReceived, select("Limburg", { sector: "metaal", to: 2010 }));
    expect(before.kind).toBe("empty");
  });

  it("shows Vlaanderen for a municipality, and says so", async () => {
    const figure = await buildFigure(sectorReceived, select("Genk", { sector: "bouw" }));
    expect(figure.title).toContain("Vlaanderen");
    expect(figure.caveats[0]?.id).toBe("vlaanderen-instead");
  });

  it("fits a title for every sector and place", async () => {
    const { categories } = asSeries(await buildFigure(sectorRank, select("Limburg")));
    expect(categories).toHaveLength(28);
    for (const { key, label } of categories) {
      expect(toSectorKey(label)).toBe(key);
      for (const { name } of pageRegions) {
        for (const definition of [sectorReceived, sectorOpen, sectorWeight, sectorRank]) {
          const figure = await buildFigure(definition, select(name, { sector: key }));
          expect(figure.title).toContain(label);
          expect(figure.title.split(/\s+/).length).toBeLessThanOrEqual(12);
        }
      }
    }
  });
});

describe("the weight of one sector", () => {
  it("is its share of all vacancies, beside Vlaanderen", async () => {
    const figure = await buildFigure(sectorWeight, select("Limburg", { sector: "bouw" }));
    // 2.046 of 32.948
    expect(textOf(figure, "2024", "Limburg")).toBe("6,2%");
    expect(factOf(figure, "share")?.value).toBeCloseTo((2046 / 32_948) * 100, 9);
    expect(figure.reading[0]).toBe("In 2024 was 6,2% van de ontvangen vacatures in Limburg voor de sector Bouw.");
    expect(asSeries(figure).series[0]?.points.at(-1)?.places).toHaveLength(2);
  });

  it("names a place of which the source has no sectors", async () => {
    const figure = await buildFigure(
      sectorWeight,
      select("Limburg", { comparisons: [place("Vlaanderen"), place("Genk")] }),
    );
    expect(figure.absent).toEqual(["Genk: vacatures naar sector zijn er alleen voor provincies en Vlaanderen."]);
  });

  it("raises the chosen sector among all of them", async () => {
    const figure = asSeries(await buildFigure(sectorRank, select("Limburg", { sector: "bouw" })));
    expect(figure.title).toBe("Bouw: plaats 6 van 28 sectoren in Limburg");
    expect(figure.categories.filter(({ role }) => role === "home").map(({ label }) => label)).toEqual(["Bouw"]);
    expect(figure.reading[0]).toBe("Bouw telt 2.046 van de 32.948 ontvangen vacatures in Limburg, of 6,2%.");
  });
});

describe("the example of industry in Limburg", () => {
  it("has the profile that the report gives", async () => {
    const figure = await buildFigure(industryProfile, select("Limburg"));
    expect(textOf(figure, "Mannen")).toBe("66%");
    expect(textOf(figure, "Kortgeschoold")).toBe("52%");
    expect(textOf(figure, "Met een migratieachtergrond")).toBe("37,5%");
    expect(textOf(figure, "In bemiddeling bij de sector zelf")).toBe("11,73%");
  });

  it("adds those in training up again", async () => {
    const figure = await buildFigure(industryTraining, select("Limburg"));
    expect(textOf(figure, "Samen")).toBe("290 personen");
    expect(figure.reading.at(-1)).toBe("Nagerekend klopt de som: 72 + 218 = 290.");
  });

  it("has outflow after two terms that are not compared", async () => {
    const figure = await buildFigure(industryNumbers, select("Limburg"));
    expect(itemsOf(figure)).toMatchObject({
      "Werkzoekenden met een industrieel jobdoelwit": "9.516 werkzoekenden",
      "Knelpuntberoepen in de industrie": "83 beroepen",
      "Drie maanden na een opleiding": "61%",
      "Zes maanden na een IBO": "85%",
      Duur: "5 dagen",
      "Telkens opnieuw na": "6 weken",
    });
    expect(figure.notes[0]).toContain("vergelijk ze niet");
  });

  it("is of Limburg alone", async () => {
    const figure = await buildFigure(industryNumbers, select("West-Vlaanderen"));
    expect(figure).toMatchObject({ kind: "empty", nearest: [{ label: "Toon Limburg" }] });
  });

  it("prints the odd unit of the report as it stands there", async () => {
    const figure = await buildFigure(reportTraining, select("Limburg"));
    expect(itemsOf(figure)).toMatchObject({
      "Limburgse werknemers, beide rondes": "ongeveer 695 personen",
      Oppervlakte: "24.000 m3 (zoals gedrukt)",
      Streefcijfer: "1.300 personen per dag",
    });
    expect(plain(figure.title)).toBe("Ontslag bij VDL Nedcar: ongeveer 695 personen uit Limburg");
  });
});
