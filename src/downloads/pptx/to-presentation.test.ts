import { read as readWorkbook, type CellObject } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Explained, Figure, Point, SeriesFigure } from "../../figures/figure.ts";
import { toPresentation } from "./to-presentation.ts";

const value = (of: number, text: string): Point => ({ kind: "value", value: of, text, places: [] });
const missing = (reason: "suppressed" | "absent", text: string): Point => ({
  kind: "missing",
  reason,
  text,
  explanation: `Reden: ${reason}.`,
  places: [],
});

const explained = {
  concept: "werkzoekendengraad",
  related: [],
  place: { key: "province:70000", level: "province", code: "70000", name: "Limburg" },
  period: "2024",
  caveats: [],
  modes: [],
  mode: "",
} as unknown as Explained;

const base = {
  id: "voorbeeld",
  language: "nl",
  subtitle: "Een maat, Limburg, 2021–2024",
  reading: ["Dit is de leestekst."],
  notes: [],
  sources: [],
  facts: [],
  absent: [],
} as const;

/** Four years: a zero, a suppressed number, a gap, and a number. */
const odd: SeriesFigure & Explained = {
  ...explained,
  ...base,
  kind: "series",
  shape: "columns",
  title: "Nul is geen streepje",
  unit: "percent",
  unitLabel: "%",
  categoryLabel: "Jaar",
  categories: ["2021", "2022", "2023", "2024"].map((key) => ({ key, label: key, shortLabel: key })),
  series: [
    {
      key: "a",
      label: "Limburg",
      role: "home",
      gaps: "break",
      endLabel: "Limburg 7,1%",
      points: [value(0, "0,0%"), missing("suppressed", "–"), missing("absent", "n.b."), value(7.1, "7,1%")],
    },
  ],
  axis: {
    min: 0,
    max: 8,
    ticks: [
      { value: 0, label: "0%" },
      { value: 4, label: "4%" },
      { value: 8, label: "8%" },
    ],
  },
  breaks: [],
};

async function open(figure: Figure): Promise<(path: string) => Uint8Array> {
  const files = unzipSync(
    await toPresentation([
      { figure, address: "https://voorbeeld.be/?a=1&b=2#x", release: "2026-11-28", madeOn: "2026-11-28" },
    ]),
  );
  return (path) => files[path] ?? new Uint8Array();
}

async function cellsOf(figure: Figure): Promise<readonly (CellObject | undefined)[]> {
  const bytes = (await open(figure))("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx");
  const sheet = readWorkbook(bytes, { type: "array", cellNF: true }).Sheets["Data"];
  return ["B2", "B3", "B4", "B5"].map((address) => sheet?.[address] as CellObject | undefined);
}

async function slideOf(figure: Figure): Promise<string> {
  return strFromU8((await open(figure))("ppt/slides/slide1.xml"));
}

describe.each(["line", "columns", "bars"] as const)("a chart of %s", (shape) => {
  it("has a zero as a zero, and an empty cell for a suppressed and for a missing number", async () => {
    const [zero, suppressed, absent, last] = await cellsOf({ ...odd, shape });
    expect(zero).toMatchObject({ t: "n", v: 0, z: "0.0%" });
    expect(suppressed).toBeUndefined();
    expect(absent).toBeUndefined();
    expect(last).toMatchObject({ t: "n", v: 0.071, z: "0.0%" });
  });

  it("keeps the same three things apart in its own cache", async () => {
    const xml = strFromU8((await open({ ...odd, shape }))("ppt/charts/chart1.xml"));
    const [, cache = ""] = /<c:numCache>(.*?)<\/c:numCache>/.exec(xml) ?? [];
    expect(cache).toContain('<c:ptCount val="4"/>');
    expect([...cache.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map(([, at, number]) => [at, number])).toEqual([
      ["0", "0"],
      ["3", "0.071"],
    ]);
  });

  it("has its years as texts", async () => {
    const bytes = (await open({ ...odd, shape }))("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx");
    const sheet = readWorkbook(bytes, { type: "array" }).Sheets["Data"];
    expect(sheet?.["A2"]).toMatchObject({ t: "s", v: "2021" });
  });
});

it("tells the two marks apart on the slide and on the sheet of marks", async () => {
  expect(await slideOf(odd)).toContain("– = afgeschermd (2022) · n.b. = niet beschikbaar (2023)");
  const bytes = (await open(odd))("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx");
  const marks = readWorkbook(bytes, { type: "array" }).Sheets["Tekens"];
  expect(marks?.["C2"]).toMatchObject({ v: "–" });
  expect(marks?.["D3"]).toMatchObject({ v: "Reden: absent." });
});

it("leaves a label to its cell when a format prints it as the page does, and writes out any other", async () => {
  const about: Point = { kind: "value", value: 7.1, mark: "about", text: "ongeveer 7%", places: [] };
  const [series] = odd.series;
  if (series === undefined) throw new Error("The example has a series");
  const figure = { ...odd, series: [{ ...series, points: [value(5.2, "5,2%"), value(6, "6%"), about, about] }] };
  const xml = strFromU8((await open(figure))("ppt/charts/chart1.xml"));
  const labels = xml.split("<c:dLbl>").slice(1);
  expect(labels[0]).toContain('<c:numFmt formatCode="0.0%" sourceLinked="0"/>');
  expect(labels[1]).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
  expect(labels[2]).toContain("<a:t>ongeveer 7%</a:t>");
});

it("leaves a gap in every line, joins it by thin dashes where the figure says so, and joins nothing suppressed or broken", async () => {
  const [series] = odd.series;
  if (series === undefined) throw new Error("The example has a series");
  const gap: Point = { kind: "missing", reason: "not-published", text: "n.b.", explanation: "Niet.", places: [] };
  const bridgesOf = async (
    points: readonly Point[],
    gaps: "break" | "bridge",
    breaks: SeriesFigure["breaks"] = [],
  ): Promise<readonly string[]> => {
    const figure: Figure = { ...odd, shape: "line", series: [{ ...series, points, gaps }], breaks };
    const unzipped = await open(figure);
    expect(strFromU8(unzipped("ppt/charts/chart1.xml"))).toContain('<c:dispBlanksAs val="gap"/>');
    const drawn = strFromU8(unzipped("ppt/drawings/drawing1.xml"));
    const bridges = drawn.split("<cdr:sp ").filter((shape) => shape.includes('name="Limburg – '));
    for (const bridge of bridges) expect(bridge).toContain('<a:prstDash val="dash"/>');
    const note = "dunne streepjes = geen cijfer tussen twee metingen";
    expect(strFromU8(unzipped("ppt/slides/slide1.xml")).includes(note)).toBe(bridges.length > 0);
    return bridges.map((shape) => /name="([^"]+)"/.exec(shape)?.[1] ?? "");
  };
  const far = [value(1, "1,0%"), gap, gap, value(2, "2,0%")];
  const counted = [{ category: "2022", label: "anders geteld" }];
  const hidden = [value(1, "1,0%"), missing("suppressed", "–"), gap, value(2, "2,0%")];
  // The empty drawing has a break, so that there is one to look into.
  expect(await bridgesOf(far, "break", counted)).toEqual([]);
  expect(await bridgesOf(far, "bridge")).toEqual(["Limburg – 2021 – 2024"]);
  expect(await bridgesOf(far, "bridge", counted)).toEqual([]);
  expect(await bridgesOf(hidden, "bridge")).toEqual([]);
});

it("escapes every text and drops what XML forbids", async () => {
  const title = 'Zoek & vind <b>"Limburg"</b> \u0000\u0008\ud800 en €';
  const slide = await slideOf({ ...odd, title, subtitle: "A\u000bB", reading: ["Eén\nzin ]]> 🙂."] });
  expect(slide).toContain("Zoek &amp; vind &lt;b&gt;&quot;Limburg&quot;&lt;/b&gt;  en €");
  expect(slide).toContain("<a:t>AB</a:t>");
  expect(slide).toContain("<a:t>Eén zin ]]&gt; 🙂.</a:t>");
  // oxlint-disable-next-line no-control-regex -- what XML forbids
  expect(slide).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
});

it("writes no formula into a workbook, whatever a name begins with", async () => {
  const categories = odd.categories.map((category, index) =>
    index === 0 ? { ...category, label: "=1+1", shortLabel: "=1+1" } : category,
  );
  const bytes = (await open({ ...odd, categories }))("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx");
  const cell = readWorkbook(bytes, { type: "array", cellFormula: true }).Sheets["Data"]?.["A2"] as CellObject;
  expect(cell.f).toBeUndefined();
  expect(cell.v).toBe("=1+1");
});

it("makes a long title smaller, so that it takes two lines at most", async () => {
  const sizeOf = async (title: string): Promise<number> =>
    Number(/<a:rPr lang="nl-BE" sz="(\d+)"/.exec(await slideOf({ ...odd, title }))?.[1]);
  const short = await sizeOf("Limburg klimt");
  const long = await sizeOf("Werkzoekenden met een heel lange omschrijving ".repeat(4).trim());
  expect(long).toBeLessThan(short);
  expect(long).toBeGreaterThanOrEqual(1800);
});

it("tells the reason of an empty figure, and where the number does exist", async () => {
  const place = { key: "region:02000", level: "region", code: "02000", name: "Vlaanderen" } as never;
  const slide = await slideOf({
    ...explained,
    ...base,
    kind: "empty",
    title: "Geen cijfer voor Genk",
    nearest: [{ region: place, to: 2022, label: "Toon Vlaanderen" }],
  });
  expect(slide).toContain("Dit is de leestekst.");
  expect(slide).toContain("Waar het cijfer wel bestaat: Vlaanderen, 2022");
});

it("makes a file without slides when there are no figures", async () => {
  const files = unzipSync(await toPresentation([]));
  expect(strFromU8(files["ppt/presentation.xml"] ?? new Uint8Array())).toContain("<p:sldIdLst/>");
});
