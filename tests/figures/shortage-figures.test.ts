import { describe, expect, it } from "vitest";
import type { FigureDefinition, Selection } from "../../src/figures/figure-input.ts";
import type { Figure, ListFigure, ListGroup } from "../../src/figures/figure.ts";
import { migrationCount } from "../../src/figures/shortage/migration-count.ts";
import { migrationList } from "../../src/figures/shortage/migration-list.ts";
import { shortageClusters } from "../../src/figures/shortage/shortage-clusters.ts";
import { shortageList } from "../../src/figures/shortage/shortage-list.ts";
import { shortageNewcomers } from "../../src/figures/shortage/shortage-newcomers.ts";
import { shortageNumbers } from "../../src/figures/shortage/shortage-numbers.ts";
import { shortageTopFifty } from "../../src/figures/shortage/shortage-top-fifty.ts";
import { shortageTopTen } from "../../src/figures/shortage/shortage-top-ten.ts";
import { buildFigure, select } from "../support/real-input.ts";

async function list(definition: FigureDefinition, changes: Partial<Selection> = {}): Promise<ListFigure & Figure> {
  const figure = await buildFigure(definition, select("Limburg", changes));
  if (figure.kind !== "list") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure;
}

function group(figure: ListFigure, label: string): ListGroup {
  const found = figure.groups.find((each) => each.label === label);
  if (found === undefined) throw new Error(`${figure.id} has no ${label}`);
  return found;
}

const labels = ({ items }: ListGroup): readonly string[] => items.map(({ label }) => label);

describe("the list of shortage occupations", () => {
  it("says in which top tens an occupation stood, and that causes were not found", async () => {
    const figure = await list(shortageList);
    const marks = figure.groups.flatMap(({ items }) => items).find(({ label }) => label === "Werfleider")?.marks;
    expect(marks).toEqual(["top tien 2017 en 2020–2024"]);
    expect(figure.notes[0]).toContain("De oorzaken per beroep");
  });
});

describe("the labour migration list", () => {
  it("holds 31 occupations under the clusters of the other list, one of them only here", async () => {
    const figure = await list(migrationList);
    expect(figure.groups.flatMap(labels)).toHaveLength(31);
    expect(labels(group(figure, "Medische, paramedische en verzorgende beroepen"))).toEqual([
      "Verzorgende",
      "Zorgkundige",
    ]);
    expect(figure.groups.at(-1)).toMatchObject({ label: "Niet op de lijst van VDAB" });
    expect(labels(group(figure, "Niet op de lijst van VDAB"))).toEqual(["Diamantbewerker"]);
  });

  it("shares its cluster keys with the list of VDAB, so that one choice narrows both", async () => {
    const [both, own] = [await list(shortageList), await list(migrationList)];
    expect(both.groups.map(({ key }) => key)).toEqual(expect.arrayContaining(["bouwberoepen"]));
    expect(own.groups.map(({ key }) => key)).toEqual(expect.arrayContaining(["bouwberoepen"]));
  });

  it("finds a title that differs in case between the two sheets", async () => {
    const names = labels(group(await list(migrationList), "Industriële beroepen en ambachten"));
    expect(names).toContain("Oad-technicus van personenwagens en lichte bedrijfsvoertuigen");
  });

  it("was published at four moments", async () => {
    const figure = await buildFigure(migrationCount, select("Vlaanderen"));
    if (figure.kind !== "series") throw new Error("The list was counted");
    expect(figure.categories.map(({ label }) => label)).toEqual(["2019", "april 2021", "september 2023", "2026"]);
    expect(figure.series[0]?.points.map(({ text }) => text)).toEqual(["20", "22", "29", "21"]);
    expect((await buildFigure(migrationCount, select("Vlaanderen", { to: 2017 }))).kind).toBe("empty");
  });
});

describe("top tens", () => {
  it("say which of them are incomplete", async () => {
    const figure = await list(shortageTopTen);
    expect(figure.groups.map(({ label }) => label)).toEqual([
      "2024",
      "2023 (7 van 10 bekend)",
      "2022",
      "2021 (8 van 10 bekend)",
      "2020",
      "2017",
    ]);
    expect(figure.notes[0]).toBe("Niet volledig gepubliceerd: 2023 en 2021.");
    // In 2024 the press printed "nurse" and "industrial plant technician".
    expect(figure.title).toBe(
      "Werfleider, Verpleegkundige en Technicus industriële installaties het vaakst in de top tien",
    );
    expect(figure.reading[1]).toBe("Daarna komt Onderhoudsmecanicien, in 5 jaren.");
    const one = await list(shortageTopTen, { to: 2019 });
    expect(one.title).toBe("De tien grootste knelpuntberoepen, 2017");
    expect(one.reading).toEqual(["Geen enkel beroep staat in deze jaren meer dan één keer in de top tien."]);
  });

  it("keep the order of the source and the conflict of 2024", async () => {
    const figure = await list(shortageTopTen);
    const [first, second] = group(figure, "2022").items;
    expect([first?.label, second?.label]).toEqual(["Verpleegkundige", "Technicus industriële installaties"]);
    const doubted = group(figure, "2024").items.find(({ label }) => label === "Werfleider");
    expect(doubted).toMatchObject({ detail: "plaats 3", marks: ["volgens een andere bron"] });
    expect(group(figure, "2021 (8 van 10 bekend)").items[1]?.detail).toBe("plaats niet vermeld");
  });

  it("show nothing of after the chosen year", async () => {
    expect((await list(shortageTopTen, { to: 2020 })).groups.map(({ key }) => key)).toEqual(["2020", "2017"]);
  });
});

describe("newcomers", () => {
  it("are those that the press named, with what was dropped", async () => {
    const figure = await list(shortageNewcomers);
    expect(figure.title).toBe("De pers noemt 4 nieuwkomers in 2026");
    expect(labels(group(figure, "2026"))).toContain("Schoonheidsspecialist");
    const dropped = group(figure, "2021").items.filter(({ marks }) => marks.includes("verdwenen"));
    expect(dropped.map(({ label }) => label)).toEqual(["Trein- en metrobestuurder", "Wijnkelner"]);
    expect(group(figure, "Lijst arbeidsmigratie, september 2023").items).toHaveLength(13);
  });

  it("say so in the singular too", async () => {
    expect((await list(shortageNewcomers, { to: 2021 })).title).toBe("De pers noemt 1 nieuwkomer in 2021");
  });

  it("are not known before 2020, which leads on", async () => {
    const figure = await buildFigure(shortageNewcomers, select("Limburg", { to: 2018 }));
    expect(figure.kind === "empty" && figure.nearest[0]?.label).toBe("Toon de laatste cijfers");
  });
});

describe("numbers about the list", () => {
  it("counts the clusters of the full list", async () => {
    const figure = await buildFigure(shortageClusters, select("Limburg"));
    if (figure.kind !== "series") throw new Error("The clusters were counted");
    const counts = Object.fromEntries(
      figure.categories.map(({ label }, index) => [label, figure.series[0]?.points[index]?.text]),
    );
    expect(counts).toMatchObject({
      "Industriële beroepen en ambachten": "75",
      Bouwberoepen: "45",
      Horecaberoepen: "15",
    });
    expect(figure.categories).toHaveLength(11);
  });

  it("keeps the counts of the press by cluster apart from those of the list", async () => {
    const figure = await buildFigure(shortageNumbers, select("Vlaanderen"));
    if (figure.kind !== "numbers") throw new Error("The press gives numbers");
    const texts = figure.groups.map(
      ({ label, items }) => `${label}: ${items.map(({ point }) => point.text).join(", ")}`,
    );
    expect(texts).toEqual([
      "Verandering tegenover het jaar voordien: +10, +7, +27, +17",
      "Nieuw en verdwenen: 8 beroepen, 6 beroepen, 22 beroepen, 6 beroepen",
      "Aandeel: ongeveer 40%, 36%, 60%",
      "Per cluster, in de woorden van de pers: 72 beroepen, 21 beroepen, 66 beroepen, 15 beroepen, ongeveer 80 beroepen",
    ]);
  });

  it("quotes the top 50 of Limburg from its own file", async () => {
    const figure = await buildFigure(shortageTopFifty, select("Limburg"));
    if (figure.kind !== "numbers") throw new Error("The report gives numbers");
    expect(figure.title).toBe("Limburg: 42 beroepen uit de top 50 zijn een knelpunt");
    const places = figure.groups.flatMap(({ items }) => items.flatMap(({ point }) => point.places));
    expect(places.map(({ file }) => file)).toEqual(["limburg_2020-2023.csv", "limburg_2020-2023.csv"]);
  });
});
