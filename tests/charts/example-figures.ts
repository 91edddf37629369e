import type {
  Category,
  NumberItem,
  NumbersFigure,
  PersonsFigure,
  Point,
  Role,
  Series,
  SeriesFigure,
  ValueAxis,
} from "../../src/figures/figure.ts";

/** Small figures for tests of drawings and tables. Numbers are examples, not statistics, unless their figure says otherwise. */

/** A number as it is written in an example: `76.3` becomes `76,3%` or `26.046`. */
export function value(number: number, text = `${String(number).replace(".", ",")}%`): Point {
  return { kind: "value", value: number, text, places: [] };
}

export const notPublished: Point = {
  kind: "missing",
  reason: "not-published",
  text: "n.b.",
  explanation: "Niet beschikbaar in onze bronnen.",
  places: [],
};

export const suppressed: Point = {
  kind: "missing",
  reason: "suppressed",
  text: "–",
  explanation: "Afgeschermd: de bron toont heel kleine aantallen niet.",
  places: [],
};

export function flagged(number: number): Point {
  return {
    ...(value(number) as Extract<Point, { kind: "value" }>),
    mark: "flagged",
    explanation: "De bron noemt dit cijfer weinig betrouwbaar.",
  };
}

export function atLeast(number: number): Point {
  return {
    kind: "bound",
    bound: "at-least",
    value: number,
    text: `${number}% of meer`,
    explanation: `De bron geeft geen cijfer, alleen “${number}% of meer”.`,
    places: [],
  };
}

/** Points from numbers; nothing becomes `not-published`. */
export function points(numbers: readonly (number | null)[], write?: (number: number) => string): readonly Point[] {
  return numbers.map((number) => (number === null ? notPublished : value(number, write?.(number))));
}

export function series(role: Role, label: string, ofPoints: readonly Point[], more: Partial<Series> = {}): Series {
  const last = ofPoints.findLast((point) => point.kind !== "missing");
  return {
    key: label,
    label,
    role,
    points: ofPoints,
    gaps: "break",
    endLabel: `${label} ${last?.text ?? ""}`,
    ...more,
  };
}

export function years(from: number, to: number): readonly Category[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const label = String(from + index);
    return { key: label, label, shortLabel: label };
  });
}

export function axis(min: number, max: number, step: number, write = (number: number) => `${number}%`): ValueAxis {
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => {
    const tick = min + index * step;
    return { value: tick, label: write(tick) };
  });
  return { min, max, ticks };
}

/** A figure of numbers along categories, with texts that only have to be there. */
export function seriesFigure(
  figure: Pick<SeriesFigure, "shape" | "categories" | "series" | "axis"> & Partial<SeriesFigure>,
): SeriesFigure {
  return {
    kind: "series",
    id: "voorbeeld",
    language: "nl",
    title: "Limburg klimt naar 80%",
    subtitle: "Werkzaamheidsgraad, 20–64 jaar, voorbeeldcijfers",
    reading: ["In 2023 werkte 76,3% van de Limburgers."],
    notes: [],
    sources: [],
    facts: [],
    absent: [],
    unit: "percent",
    unitLabel: "%",
    categoryLabel: "Jaar",
    breaks: [],
    ...figure,
  };
}

export const goal80 = { value: 80, label: "doelstelling: 80% in 2030", category: "2030" } as const;

/** The hero of the overview: two measurements of Limburg, seven years of Vlaanderen with a gap, the goal in 2030. */
export const heroFigure = seriesFigure({
  shape: "line",
  categories: years(2019, 2030),
  series: [
    series("home", "Limburg", points([72.4, null, null, null, 76.3, null, null, null, null, null, null, null]), {
      gaps: "bridge",
    }),
    series("flanders", "Vlaanderen", points([75.5, 74.7, null, 76.7, 76.8, 76.9, 77.3, null, null, null, null, null])),
  ],
  axis: axis(71, 80, 1),
  goal: { ...goal80, path: { fromCategory: "2023", fromValue: 76.3, label: "nodig: 0,5 procentpunt per jaar" } },
  breaks: [{ category: "2021", label: "breuk: nieuwe vragenlijst" }],
});

/** A hundred inhabitants: 76 work (3 of them want more hours), 2 seek, 2 are available; 20 stand above the line. */
export const personsFigure: PersonsFigure = {
  kind: "persons",
  id: "arbeidsreserve",
  language: "nl",
  title: "Wie zoekt, volstaat nét om 80 te halen",
  subtitle: "100 inwoners van 20 tot 64 jaar, Limburg, 2023",
  reading: ["Stel dat Limburg 100 inwoners van 20 tot 64 jaar telde. Dan werken er 76."],
  notes: [],
  sources: [],
  facts: [],
  absent: [],
  total: 100,
  totalLabel: "Aantal op 100",
  groups: [
    group("work", "aan het werk", "", 76, "solid", "work", true),
    {
      ...group(
        "more",
        "wil meer uren",
        "3 van hen zijn ondertewerkgesteld: ze willen meer uren",
        3,
        "half",
        "more",
        true,
      ),
      within: "work",
    },
    group("seek", "actief werkzoekend", "Werkloos, zoekt en is beschikbaar", 2, "solid", "seek", true),
    group("avail", "zoekend of beschikbaar", "Niet-beroepsactief, maar snel inzetbaar", 2, "outline", "avail", true),
    group("study", "student", "Komt op korte termijn op de arbeidsmarkt", 4, "solid", "study", false),
    group("ill", "arbeidsongeschikt", "38% werkte nog in de voorbije 8 jaar", 6, "striped", "ill", false),
    group("home", "huisvrouw of huisman", "55-plus, of 24–54 met migratieachtergrond", 4, "dot", "home", false),
    group("retired", "gepensioneerd", "Uitdovend: vóór 65 met pensioen", 6, "outline", "retired", false),
  ],
  goal: { count: 80, label: "80%" },
  sum: [
    { text: "76", label: "aan het werk", isResult: false },
    { text: "+ 2", label: "actief werkzoekend", isResult: false },
    { text: "+ 2", label: "zoekend of beschikbaar", isResult: false },
    { text: "80", label: "precies de doelstelling", isResult: true },
  ],
};

function group(
  key: string,
  label: string,
  description: string,
  count: number,
  fill: PersonsFigure["groups"][number]["fill"],
  tone: PersonsFigure["groups"][number]["tone"],
  inSum: boolean,
): PersonsFigure["groups"][number] {
  return { key, label, description, count, text: String(count), fill, tone, inSum, places: [] };
}

/** The jobseeker rates of 2024 in Limburg, as published (data/werkzoekendengraad_gemeenten_2014-2024.csv). */
const limburgRates: readonly (readonly [place: string, rate: number])[] = [
  ["As", 5.6],
  ["Beringen", 6.3],
  ["Diepenbeek", 4.9],
  ["Genk", 9.2],
  ["Gingelom", 5],
  ["Halen", 5],
  ["Herk-de-Stad", 4.8],
  ["Leopoldsburg", 7],
  ["Lummen", 4.3],
  ["Nieuwerkerken", 4.2],
  ["Sint-Truiden", 7.2],
  ["Zonhoven", 4.7],
  ["Zutendaal", 5.5],
  ["Heusden-Zolder", 6.9],
  ["Tessenderlo-Ham", 4.8],
  ["Hasselt", 7.8],
  ["Bocholt", 4.5],
  ["Bree", 5],
  ["Kinrooi", 4.8],
  ["Lommel", 5.8],
  ["Maaseik", 5.7],
  ["Peer", 4.2],
  ["Hamont-Achel", 5.4],
  ["Hechtel-Eksel", 5.1],
  ["Houthalen-Helchteren", 7.3],
  ["Dilsen-Stokkem", 7.2],
  ["Oudsbergen", 4.3],
  ["Pelt", 5.4],
  ["Alken", 4.4],
  ["Heers", 4.9],
  ["Lanaken", 6.6],
  ["Riemst", 5.4],
  ["Wellen", 3.9],
  ["Maasmechelen", 8.8],
  ["Voeren", 5.1],
  ["Bilzen-Hoeselt", 5.6],
  ["Tongeren-Borgloon", 7.2],
];

/** A rate as it is printed, also when it is whole: `5,0%`. */
export function rate(number: number): Point {
  return value(number, `${number.toFixed(1).replace(".", ",")}%`);
}

/** The places of Limburg with their roles; all others are grey. Herstappe comes last: its number of jobseekers is hidden. */
export function limburgPlaces(roles: Readonly<Record<string, Role>>): readonly Category[] {
  return [...limburgRates.map(([place]) => place), "Herstappe"].map((place) => ({
    key: place,
    label: place,
    shortLabel: place,
    role: roles[place] ?? "context",
  }));
}

/** The municipalities of Limburg on one axis, Genk at home, Hasselt compared, with province, region and median across. */
export const stripFigure = seriesFigure({
  shape: "strip",
  title: "Genk heeft de hoogste werkzoekendengraad van Limburg",
  subtitle: "Werkzoekendengraad, 18–65 jaar, gemeenten van Limburg, 2024, in %",
  reading: ["Genk staat op plaats 1 van 37 gemeenten met een cijfer.", "Herstappe is afgeschermd en telt niet mee."],
  categoryLabel: "Gemeente",
  categories: limburgPlaces({ Genk: "home", Hasselt: "compare-2" }),
  series: [
    series("context", "Werkzoekendengraad 2024", [...limburgRates.map(([, number]) => rate(number)), suppressed]),
  ],
  axis: axis(3, 10, 1),
  references: [
    { key: "limburg", label: "Limburg", role: "compare-1", point: rate(6.3) },
    { key: "vlaanderen", label: "Vlaanderen", role: "flanders", point: rate(6.6) },
    { key: "mediaan", label: "mediaan", role: "context", point: rate(5.4) },
  ],
});

/** The clients of VDAB in Limburg by status, autumn of 2023, as quoted (data/limburg_2020-2023.csv). */
export const stackedFigure = seriesFigure({
  shape: "stacked",
  title: "Ruim een kwart van de burgerklanten werkt al",
  subtitle: "Burgerklanten van VDAB, Limburg, najaar 2023, in %",
  reading: ["Van de burgerklanten is 69% zonder werk, 27,1% werkt en 3,9% studeert."],
  categoryLabel: "Gebied",
  categories: [{ key: "limburg", label: "Limburg", shortLabel: "Limburg", role: "home" }],
  series: [
    series("context", "zonder werk", [value(69)]),
    series("context", "werkend en zoekend", [value(27.1)]),
    series("context", "studenten", [value(3.9)]),
  ],
  axis: axis(0, 100, 25),
});

/** Single numbers in two groups, one of them not available. */
export const numbersFigure: NumbersFigure = {
  kind: "numbers",
  id: "losse-cijfers",
  language: "nl",
  title: "Wat verslagen terloops vermelden",
  subtitle: "Losse cijfers, Limburg, 2023",
  reading: ["Elk cijfer staat op zichzelf."],
  notes: [],
  sources: [],
  facts: [],
  absent: [],
  itemLabel: "Cijfer",
  valueLabel: "Waarde",
  whenLabel: "Waar en wanneer",
  groups: [
    {
      key: "ontslag",
      label: "Ontslag",
      items: [
        numberItem("getroffen", "Limburgers getroffen bij VDL Nedcar", {
          ...value(695, "695 personen"),
          explanation: "In twee rondes samen.",
        }),
        numberItem("steun", "Toegekende steun", value(9_141_660, "9.141.660 euro")),
        numberItem("leeftijd", "Leeftijd van de deelnemers", notPublished),
      ],
    },
    {
      key: "opleiding",
      label: "Opleiding",
      items: [numberItem("getroffen", "Plaatsen in beroepsopleiding", value(1200, "ongeveer 1.200 plaatsen"))],
    },
  ],
};

function numberItem(key: string, label: string, point: Point): NumberItem {
  return { key, label, point, when: "Limburg, najaar 2023" };
}
