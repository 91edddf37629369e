import { describe, expect, it } from "vitest";
import { emptyCalculation, type Calculation } from "../../src/domain/calculation.ts";
import { flemishGoal, type GoalChoice } from "../../src/domain/goal.ts";
import { factOf, type Figure, type SeriesFigure } from "../../src/figures/figure.ts";
import type { Selection } from "../../src/figures/figure-input.ts";
import { toFigureTable } from "../../src/figures/figure-table.ts";
import { roadBestProvince } from "../../src/figures/road/road-best-province.ts";
import { roadClaims } from "../../src/figures/road/road-claims.ts";
import { roadReserve } from "../../src/figures/road/road-reserve.ts";
import { roadTempo } from "../../src/figures/road/road-tempo.ts";
import { roadTo80 } from "../../src/figures/road/road-to-80.ts";
import { buildFigure, select } from "../support/real-input.ts";

const calculate = (changes: Partial<Calculation>, selection: Partial<Selection> = {}): Partial<Selection> => ({
  ...selection,
  calculation: { ...emptyCalculation, ...changes },
});
const aim = (changes: Partial<GoalChoice>): Partial<Selection> => ({ goal: { ...flemishGoal, ...changes } });
const plain = (text: string | undefined): string | undefined => text?.replaceAll("\u00a0", " ");
const told = ({ title, reading }: Figure): string => plain([title, ...reading].join(" ")) ?? "";
const fact = (figure: Figure, key: string): string | undefined => plain(factOf(figure, key)?.text);

function seriesOf(figure: Figure): Figure & SeriesFigure {
  if (figure.kind !== "series") throw new Error(`${figure.id} is ${figure.kind}`);
  return figure;
}

const build = async (name: string, changes: Partial<Selection> = {}): Promise<Figure> =>
  buildFigure(roadTo80, select(name, changes));

describe("the road of Vlaanderen from 2018, on the numbers that were published", () => {
  it("takes the people at work and the inhabitants from the source", async () => {
    const figure = await build("Vlaanderen", { to: 2018 });
    expect(fact(figure, "employed")).toBe("2.849.000");
    expect(fact(figure, "population")).toBe("3.817.000");
    expect(factOf(figure, "employed")?.explanation).toContain("Gepubliceerd voor 2018");
    expect(fact(figure, "rate")).toBe("74,6%");
    expect(fact(figure, "gap-points")).toBe("5,4 procentpunt");
    expect(factOf(figure, "gap-persons")?.value).toBeCloseTo(204_600);
    expect(fact(figure, "gap-persons")).toBe("ongeveer 204.600");
    expect(figure.formula).toBe("80% × 3.817.000 − 2.849.000 = 3.053.600 − 2.849.000 = 204.600 personen");
  });

  it("offers the published projection and computes with it", async () => {
    expect(fact(await build("Vlaanderen", { to: 2018 }), "projection")).toBe("3.810.000");
    const figure = await build("Vlaanderen", calculate({ populationThen: 3_810_000 }, { to: 2018 }));
    expect(fact(figure, "needed-persons")).toBe("ongeveer 199.000");
    expect(told(figure)).toContain("Met 3.810.000 inwoners (prognose voor 2024) zijn er ongeveer 5.600 minder nodig");
    expect(fact(figure, "gap-points")).toBe("5,4 procentpunt");
    expect(factOf(figure, "population-then")?.explanation).toContain("Gepubliceerde prognose voor 2024");
  });

  it("has no projection to offer once its year has passed", async () => {
    expect(factOf(await build("Vlaanderen"), "projection")).toBeUndefined();
  });

  it("says that two makers make no pace", async () => {
    const figure = await build("Vlaanderen", { to: 2018 });
    expect(factOf(figure, "pace-made-points")).toBeUndefined();
    expect(told(figure)).toContain("geen twee cijfers van dezelfde maker");
  });
});

describe("the road of a place whose people at work nobody printed", () => {
  it("computes them from the rate and the last known population, and says so", async () => {
    const figure = await build("Limburg");
    expect(fact(figure, "employed")).toBe("398.519");
    expect(factOf(figure, "employed")?.explanation).toContain("Berekend: 76,3% (2023) van 522.305 inwoners");
    expect(factOf(figure, "population")?.explanation).toContain("Op 1 januari 2015, 8 jaar vóór 2023");
    expect(figure.caveats.map(({ id }) => id)).toContain("old-base");
    expect(fact(figure, "gap-persons")).toBe("ongeveer 19.300");
    expect(fact(figure, "pace-needed-persons")).toBe("ongeveer 2.800");
    expect(fact(figure, "pace-made-persons")).toBe("ongeveer 5.100");
    expect(factOf(figure, "pace-made-persons")?.label).toBe("2019–2023");
    expect(fact(figure, "arrival")).toBe("2027");
  });

  it("keeps the rate when the reader knows a newer population", async () => {
    const figure = await build("Limburg", calculate({ population: 530_000 }));
    expect(fact(figure, "rate")).toBe("76,3%");
    expect(fact(figure, "gap-persons")).toBe("ongeveer 19.600");
    expect(figure.caveats.map(({ id }) => id)).not.toContain("old-base");
  });

  it("takes the pace of Vlaanderen over the five years that one maker has, and does not hide where it starts", async () => {
    const figure = await build("Vlaanderen");
    expect(factOf(figure, "pace-made-points")?.label).toBe("2020–2025");
    expect(fact(figure, "arrival")).toBe("2031");
    expect(told(figure)).toContain(
      "2020 was het coronajaar: in 2019–2025 steeg de graad met 0,3 procentpunt per jaar; zo komt het doel in 2034.",
    );
    expect(figure.notes).toContain(
      "Het tempo van 2020–2025 loopt over de breuk van 2021 in de enquête heen: een deel van de verandering kan daarvan komen.",
    );
    // 77,3% is of 2025, the inhabitants are of 2021.
    expect(figure.caveats.find(({ id }) => id === "old-base")?.text).toContain("de bevolking van 2021, 4 jaar vóór");
  });

  it("keeps the pace of the past as it was, whatever inhabitants the reader fills in", async () => {
    const own = calculate({ population: 600_000, populationThen: 650_000 });
    for (const figure of [await build("Limburg"), await build("Limburg", own)]) {
      expect(fact(figure, "pace-made-persons")).toBe("ongeveer 5.100");
      expect(factOf(figure, "pace-made-persons")?.explanation).toBe("gerekend op 522.305 inwoners (2015)");
    }
    expect((await buildFigure(roadTempo, select("Limburg", own))).title).toBe(
      "Limburg: een trager tempo dan in 2019–2023 volstaat",
    );
  });

  it("tells the gap and the growth of the population apart", async () => {
    const figure = await build("Limburg", calculate({ populationThen: 540_000 }));
    expect(["gap-persons", "growth-persons", "needed-persons"].map((key) => fact(figure, key))).toEqual([
      "ongeveer 19.300",
      "ongeveer 14.200",
      "ongeveer 33.500",
    ]);
    expect(told(figure)).toContain("ontbreekt nog 3,7 procentpunt: ongeveer 19.300 mensen bij evenveel inwoners.");
    expect(told(figure)).toContain(
      "Met 540.000 inwoners in 2030 komen er ongeveer 14.200 bij: samen ongeveer 33.500 mensen, of ongeveer 4.800 per jaar.",
    );
  });

  it("gives intervals and no pace where the source rounded the rate", async () => {
    const figure = await build("Oost-Vlaanderen");
    expect(fact(figure, "gap-points")).toBe("ongeveer 1 procentpunt");
    expect(fact(figure, "gap-persons")).toBe("4.400 tot 13.100");
    expect(factOf(figure, "arrival")).toBeUndefined();
    expect(seriesOf(figure).goal?.path).toBeUndefined();
  });

  it("calls a rounded rate that may lie on either side about the goal", async () => {
    const figure = await build("Oost-Vlaanderen", { to: 2022 });
    expect(figure.title).toBe("Oost-Vlaanderen: ongeveer 80%, afgerond door de bron");
    expect(factOf(figure, "gap-persons")).toBeUndefined();
  });

  it.each(["Antwerpen", "Vlaams-Brabant"])(
    "computes nothing for %s, which has only a bound or a revised rate",
    async (name) => {
      const figure = await build(name);
      expect(factOf(figure, "employed")).toBeUndefined();
      expect(factOf(figure, "gap-persons")).toBeUndefined();
      expect(factOf(figure, "population")).toBeDefined();
    },
  );

  it("says that the pace of a falling rate never leads there", async () => {
    const figure = await build("Vlaanderen", calculate({ isExtended: true }, { to: 2020 }));
    expect(fact(figure, "arrival")).toBe("nooit");
    expect(told(figure)).toContain("In 2019–2020 daalde de graad met 0,8 procentpunt per jaar");
    expect(seriesOf(figure).series.some(({ isExtension }) => isExtension === true)).toBe(false);
  });
});

describe("the road with numbers of the reader", () => {
  it.each([
    ["the check values", { employed: 2_849_000, population: 3_817_000 }, "74,6%", "5,4 procentpunt", "204.600"],
    [
      "a smaller population then",
      { employed: 2_849_000, population: 3_817_000, populationThen: 3_810_000 },
      "74,6%",
      "5,4 procentpunt",
      "199.000",
    ],
    ["120,000 more at work", { employed: 2_969_000, population: 3_810_000 }, "77,9%", "2,1 procentpunt", "79.000"],
    ["a municipality", { employed: 29_000, population: 39_071 }, "74,2%", "5,8 procentpunt", "2.257"],
  ] as const)("is exact: %s", async (_, numbers, rate, points, persons) => {
    for (const name of ["Limburg", "Genk"]) {
      const figure = await build(name, calculate(numbers));
      expect(fact(figure, "rate")).toBe(rate);
      expect(fact(figure, "gap-points")).toBe(points);
      expect(fact(figure, "needed-persons")).toBe(persons);
    }
  });

  it("stands above the goal without a negative gap", async () => {
    const figure = await build("Limburg", calculate({ employed: 422_000 }));
    expect(told(figure)).toContain("0,8 procentpunt boven de doelstelling");
    expect(told(figure)).not.toContain("−");
    expect(factOf(figure, "gap-persons")).toBeUndefined();
    const tempo = await buildFigure(roadTempo, select("Limburg", calculate({ employed: 422_000 })));
    expect(tempo.kind).toBe("empty");
  });

  it("says that a growing population asks for more people although the rate is high enough now", async () => {
    const numbers = { employed: 422_000, population: 522_305, populationThen: 540_000 };
    const figure = await build("Limburg", calculate(numbers));
    expect(told(figure)).toContain(
      "Met 540.000 inwoners in 2030 zijn er toch 10.000 mensen extra nodig, of 1.429 per jaar.",
    );
  });

  it("needs nobody more when the population shrinks enough", async () => {
    const figure = await build("Limburg", calculate({ populationThen: 450_000 }));
    expect(figure.title).toBe("Limburg heeft niemand extra nodig voor 80%");
  });

  it("says so when more people would work than live there, and computes nothing", async () => {
    const figure = await build("Limburg", calculate({ employed: 600_000 }));
    expect(told(figure)).toContain("er kunnen niet meer mensen werken dan er inwoners zijn");
    expect(factOf(figure, "rate")).toBeUndefined();
  });

  it("leaves the line as the sources have it and starts the path from the reader's rate", async () => {
    const [own, sourced] = [await build("Limburg", calculate({ employed: 400_000 })), await build("Limburg")].map(
      seriesOf,
    );
    expect(own?.series).toEqual(sourced?.series);
    expect(own?.goal?.path?.fromValue).toBeCloseTo(76.58, 2);
    expect(own?.notes[0]).toContain("aantallen die u zelf invulde");
  });

  it("follows a goal of one's own", async () => {
    const figure = await build("Limburg", aim({ rate: 77.5, year: 2028 }));
    expect(told(figure)).toContain("Tot de doelstelling van 77,5% in 2028 ontbreekt nog 1,2 procentpunt");
    const late = await build("Limburg", aim({ year: 2022 }));
    expect(told(late)).toContain("Het jaar 2022 ligt niet na 2023");
  });

  it("is empty for a municipality without numbers, and offers the inhabitants that a source has, with their age", async () => {
    const figure = await build("Genk");
    expect(figure.kind).toBe("empty");
    expect(fact(figure, "population")).toBe("39.071");
    // Genk has no figure of any year that those inhabitants could be older than.
    expect(factOf(figure, "population")?.explanation).toContain(
      "Op 1 januari 2015: een jonger aantal staat niet in onze bronnen.",
    );
    expect(factOf(figure, "employed")).toBeUndefined();
    expect(fact(await build("Genk", { to: 2012 }), "population")).toBe("39.255");
  });

  it("adds up the municipalities of before a merger, and says so", async () => {
    const figure = await build("Pelt");
    // Neerpelt 10.283 and Overpelt 8.918.
    expect(fact(figure, "population")).toBe("19.201");
    expect(factOf(figure, "population")?.explanation).toContain("opgeteld uit 2 gemeenten van vóór de fusie");
  });

  it("computes with the people at work that the reader knows of a municipality, on the old inhabitants, and warns", async () => {
    const figure = await build("Genk", calculate({ employed: 29_000 }));
    expect(fact(figure, "needed-persons")).toBe("ongeveer 2.300");
    expect(figure.notes).toContain(
      "Ook de graad rust op oude inwoners: uw aantal werkenden gedeeld door de inwoners van 2015.",
    );
    expect(told(figure)).toContain("deze graad is per gemeente niet gepubliceerd");
    expect(figure.caveats.map(({ id }) => id)).toContain("old-base");
  });

  it.each([
    [400_000, 500_000, "Limburg haalt precies 80%", "Dat is precies de doelstelling van 80%."],
    [399_999, 500_000, "Limburg haalt afgerond 80%", "precies gerekend: nog 1 mens, of minder dan 1 per jaar."],
    [
      399_500,
      500_000,
      "Limburg heeft 71 extra werkenden per jaar nodig",
      "0,1 procentpunt: 500 mensen, of 71 per jaar.",
    ],
  ])("reads well at and just below the goal: %d of %d", async (employed, population, title, sentence) => {
    const figure = await build("Limburg", calculate({ employed, population }));
    expect(plain(figure.title)).toBe(title);
    expect(told(figure)).toContain(sentence);
    expect(told(figure)).not.toMatch(/(^| )0,0/);
  });

  it("uses the singular for one person", async () => {
    const figure = await build("Genk", calculate({ employed: 799, population: 1000 }));
    expect(figure.formula).toBe("80% × 1.000 − 799 = 800 − 799 = 1 persoon");
    const tempo = await buildFigure(roadTempo, select("Genk", calculate({ employed: 795, population: 1000 })));
    expect(tempo.title).toBe("Genk: 1 mens per jaar nodig");
    expect(tempo.reading[0]).toContain("moet er in Genk elk jaar 1 mens extra aan het werk");
  });
});

describe("a pace drawn on", () => {
  it("is a series of its own up to the year of arrival, in the table too", async () => {
    const figure = seriesOf(await build("Limburg", calculate({ isExtended: true })));
    const extension = figure.series.find(({ isExtension }) => isExtension === true);
    expect(extension?.endLabel).toBe("doortrekking, geen voorspelling");
    const rows = toFigureTable(figure).rows.map(({ header, cells }) => [header, cells.at(-1)?.text]);
    expect(rows.slice(-5)).toEqual([
      ["2023", "76,3%"],
      ["2024", "77,3%"],
      ["2025", "78,3%"],
      ["2026", "79,2%"],
      ["2027", "80,2%"],
    ]);
    expect(told(figure)).toContain("dan komt 80% in 2027; dat is geen voorspelling");
  });

  it("goes past the year of the goal when it must, and stops in 2045", async () => {
    const late = seriesOf(await build("Vlaanderen", calculate({ isExtended: true })));
    expect(late.categories.at(-1)?.key).toBe("2031");
    const never = seriesOf(await build("Vlaanderen", { ...calculate({ isExtended: true }), ...aim({ rate: 90 }) }));
    expect(never.categories.at(-1)?.key).toBe("2045");
    expect(told(never)).toContain("dan is 90% in 2045 nog niet bereikt");
  });

  it("is not there unless it was asked for", async () => {
    expect(seriesOf(await build("Limburg")).series).toHaveLength(2);
  });
});

describe("the pace beside the pace", () => {
  it.each([
    ["Limburg", ["2019–2023: gehaald", "2023–2030: nodig"], ["ongeveer 5.100", "ongeveer 2.800"], "trager tempo"],
    [
      "Vlaanderen",
      ["2020–2025: gehaald", "2025–2030: nodig"],
      ["ongeveer 20.000", "ongeveer 20.800"],
      "tempo sinds coronajaar 2020 vrijwel gelijk aan wat nodig is",
    ],
    ["Oost-Vlaanderen", ["2023–2030: nodig"], ["600 tot 1.900"], "600 tot 1.900 mensen per jaar nodig"],
  ])("sets what is needed beside what was made: %s", async (name, labels, texts, title) => {
    const figure = seriesOf(await buildFigure(roadTempo, select(name)));
    expect(figure.categories.map(({ label }) => label)).toEqual(labels);
    expect(figure.series[0]?.points.map(({ text }) => text)).toEqual(texts);
    expect(figure.title).toContain(title);
  });

  it("says that what is needed counts the growth along, and what it is without", async () => {
    const figure = await buildFigure(roadTempo, select("Limburg", calculate({ populationThen: 540_000 })));
    expect(figure.notes).toContain(
      "Nodig: met de verandering van het aantal inwoners erbij; bij evenveel inwoners als nu is het ongeveer 2.800 mensen per jaar.",
    );
  });

  it("calls paces of 0,52 and 0,54 points a year almost the same, and names the corona year and the break", async () => {
    const figure = await buildFigure(roadTempo, select("Vlaanderen"));
    expect(told(figure)).toContain(
      "In 2020–2025 steeg de graad met 0,5 procentpunt per jaar, vrijwel evenveel als nodig is (0,5 procentpunt per jaar).",
    );
    expect(told(figure)).toContain(
      "2020 was het coronajaar: in 2019–2025 steeg de graad met 0,3 procentpunt per jaar.",
    );
    expect(figure.notes.join(" ")).toContain("breuk van 2021");
    expect(figure.notes.join(" ")).toContain("gerekend op 3.847.557 inwoners (2021)");
  });

  it("does not draw a fall as a bar", async () => {
    const figure = seriesOf(await buildFigure(roadTempo, select("Vlaanderen", { to: 2020 })));
    const [made] = figure.series[0]?.points ?? [];
    expect(made?.kind).toBe("missing");
    expect(made?.explanation).toContain("steeg de graad niet");
  });
});

describe("how far the groups of the reserve carry", () => {
  const rowsOf = (figure: Figure): readonly (readonly [string, string, string])[] =>
    seriesOf(figure).categories.map(({ label, note = "" }, index) => [
      label,
      seriesOf(figure).series[0]?.points[index]?.text ?? "",
      note,
    ]);

  it("climbs group after group from 76 to 80 and beyond", async () => {
    const figure = await buildFigure(roadReserve, select("Limburg"));
    expect(rowsOf(figure)).toEqual([
      ["nodig tot 80%", "3,7", ""],
      ["ondertewerkgesteld", "3", "werkt al: geen mensen extra"],
      ["actief werkzoekend", "2", "van 76 naar 78; 7.800 tot 13.100 mensen"],
      ["zoekend of beschikbaar", "2", "van 78 naar 80; 7.800 tot 13.100 mensen"],
      ["arbeidsongeschikt", "6", "van 80 naar 86; 28.700 tot 33.900 mensen"],
      ["student", "4", "van 86 naar 90; 18.300 tot 23.500 mensen"],
      ["gepensioneerd", "6", "van 90 naar 96; 28.700 tot 33.900 mensen"],
      ["huisvrouw of -man", "4", "van 96 naar 100; 18.300 tot 23.500 mensen"],
    ]);
  });

  it("adds up the chosen groups, of which the underemployed add nobody", async () => {
    const groups = ["more", "seek", "ill"];
    const figure = await buildFigure(roadReserve, select("Limburg", calculate({ groups })));
    expect(rowsOf(figure).at(-1)).toEqual(["gekozen groepen samen", "8", "76 + 8 = 84; 36.600 tot 47.000 mensen"]);
    expect(rowsOf(figure).find(([label]) => label === "student")?.[2]).toContain("niet gekozen");
    expect(fact(figure, "groups")).toBe("84");
    expect(told(figure)).toContain("De 3 die meer uren willen, werken al");
  });

  it("says in the title where the groups lead, in percent, whatever the goal", async () => {
    expect((await buildFigure(roadReserve, select("Limburg", aim({ rate: 85 })))).title).toBe(
      "Wie zoekt of beschikbaar is, brengt Limburg op ongeveer 80%",
    );
    const one = await buildFigure(roadReserve, select("Limburg", calculate({ groups: ["ill"] })));
    expect(one.title).toBe("De groep “arbeidsongeschikt” brengt Limburg op ongeveer 82%");
    expect(told(one)).toContain("dat leidt van 76 naar 82 op 100");
  });

  it("gives no interval of none for a handful of inhabitants", async () => {
    const figure = await buildFigure(roadReserve, select("Limburg", calculate({ population: 1000 })));
    expect(rowsOf(figure)[2]).toEqual(["actief werkzoekend", "2", "van 76 naar 78; 15 tot 25 mensen"]);
    const few = await buildFigure(roadReserve, select("Limburg", calculate({ population: 20 })));
    expect(JSON.stringify(rowsOf(few))).not.toMatch(/0 tot 0|1 mensen/);
  });

  it("ignores groups that it does not know", async () => {
    const figure = await buildFigure(roadReserve, select("Limburg", calculate({ groups: ["work", "nobody"] })));
    expect(factOf(figure, "groups")).toBeUndefined();
  });

  it.each(["Vlaanderen", "Antwerpen"])("does not exist for %s", async (name) => {
    const figure = await buildFigure(roadReserve, select(name));
    expect(figure.kind).toBe("empty");
  });
});

describe("each group as in the best province, Census 2011", () => {
  it.each([
    ["studieniveau", "68,2%", "72,7%", "ongeveer 23.500 mensen meer"],
    ["geslacht", "68,2%", "72,8%", "ongeveer 24.000 mensen meer"],
    ["leeftijd", "68,2%", "74,6%", "ongeveer 33.200 mensen meer"],
    ["geboorteland", "68,5%", "73,1%", "ongeveer 24.000 mensen meer"],
  ])("is computed from the counts, by %s", async (mode, rate, best, gain) => {
    const figure = await buildFigure(roadBestProvince, select("Limburg", { modes: { [roadBestProvince.id]: mode } }));
    expect([fact(figure, "rate"), fact(figure, "rate-at-best"), fact(figure, "gain-persons")]).toEqual([
      rate,
      best,
      gain,
    ]);
    expect(seriesOf(figure).goal).toBeUndefined();
    expect(figure.caveats.map(({ id }) => id)).toContain("census-2011");
  });

  it("names the best province of every group and leaves the unknown alone", async () => {
    const figure = seriesOf(await buildFigure(roadBestProvince, select("Limburg")));
    expect(figure.categories.map(({ label, note }) => `${label}: ${note ?? ""}`)).toEqual([
      "kortgeschoold: hoogst in Vlaams-Brabant; ongeveer 10.900 mensen meer",
      "middengeschoold: hoogst in West-Vlaanderen; ongeveer 10.400 mensen meer",
      "hooggeschoold: hoogst in Oost-Vlaanderen; ongeveer 2.200 mensen meer",
      "onbekend: blijft zoals het was",
      "alle groepen samen: ongeveer 23.500 mensen meer",
    ]);
  });

  it("says whom a table leaves out, so that two totals do not contradict each other", async () => {
    const figure = await buildFigure(
      roadBestProvince,
      select("Limburg", { modes: { [roadBestProvince.id]: "geboorteland" } }),
    );
    expect(told(figure)).toContain("met een bekend geboorteland");
    expect(figure.notes.join(" ")).toContain("ontbreken 4.766 van de 522.941 inwoners");
  });

  it("says in its title that it is of 2011", async () => {
    expect((await buildFigure(roadBestProvince, select("Limburg"))).title).toBe(
      "Census 2011: 72,7% als elk studieniveau de beste provincie haalt, niet 68,2%",
    );
  });

  it("does not exist before the census", async () => {
    const figure = await buildFigure(roadBestProvince, select("Limburg", { to: 2010 }));
    expect(figure.kind).toBe("empty");
  });
});

describe("what reports say, recomputed", () => {
  const itemsOf = (figure: Figure): readonly (readonly string[])[] => {
    if (figure.kind !== "numbers") throw new Error(`${figure.id} is ${figure.kind}`);
    return figure.groups.map(({ label, items }) => [label, ...items.map(({ point }) => plain(point.text) ?? "")]);
  };

  it("sets the claims of the report on Limburg beside our computation, with the formula", async () => {
    const figure = await buildFigure(roadClaims, select("Limburg"));
    expect(itemsOf(figure)).toEqual([
      ["Stijging van de graad", "+3,9 procentpunt", "+3,9 procentpunt"],
      ["Extra mensen aan het werk", "20.000 personen", "ongeveer 20.400 personen"],
      ["Nog nodig voor 80%", "ongeveer 19.000 personen", "ongeveer 19.300 personen"],
    ]);
    if (figure.kind !== "numbers") return;
    expect(plain(figure.groups[1]?.items[1]?.point.explanation)).toBe("3,9 procentpunt van 522.305 = 20.370.");
    expect(figure.groups[2]?.items[1]?.point.explanation).toBe("(80% − 76,3%) × 522.305 = 19.325.");
  });

  it("recomputes what 120,000 more at work would give for Vlaanderen", async () => {
    expect(itemsOf(await buildFigure(roadClaims, select("Vlaanderen")))).toEqual([
      ["De doelstelling", "80%"],
      ["De graad van 2018", "74,6%", "74,6%"],
      ["Met 120.000 extra aan het werk", "77,9%", "77,9%"],
      ["Nodig voor 80%, vanaf 2018", "ongeveer 204.600 personen", "ongeveer 199.000 personen"],
      ["België, nodig voor 80%", "meer dan 540.000 personen", "ongeveer 550.000 personen"],
    ]);
  });

  it.each([
    ["Antwerpen", {}],
    ["Limburg", { to: 2022 }],
    ["Vlaanderen", { to: 2017 }],
  ] as const)("has nothing for %s %j", async (name, changes) => {
    const figure = await buildFigure(roadClaims, select(name, changes));
    expect(figure.kind).toBe("empty");
  });
});
