import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import {
  atLeast,
  axis,
  flagged,
  heroFigure,
  limburgPlaces,
  notPublished,
  numbersFigure,
  personsFigure,
  points,
  series,
  seriesFigure,
  stackedFigure,
  stripFigure,
  suppressed,
  value,
  years,
} from "../../tests/charts/example-figures.ts";
import type { Category, EmptyFigure, SeriesFigure } from "../figures/figure.ts";
import { toFigureTable } from "../figures/figure-table.ts";
import { drawingHeight } from "./drawing-height.ts";
import { Drawing } from "./drawing.tsx";

const place = (label: string, role?: Category["role"]): Category => ({
  key: label,
  label,
  shortLabel: label,
  ...(role === undefined ? {} : { role }),
});

const hanging = seriesFigure({
  shape: "hanging",
  categoryLabel: "Provincie",
  categories: [place("Limburg", "home"), place("Antwerpen"), place("Vlaams-Brabant"), place("Vlaanderen", "flanders")],
  series: [series("home", "Werkzaamheidsgraad", [value(76.3), atLeast(75), flagged(73.8), value(76.8)])],
  axis: axis(72, 80, 2),
  goal: { value: 80, label: "80%" },
});

const personRows = seriesFigure({
  shape: "person-rows",
  unit: "ratio",
  unitLabel: "per vacature",
  categories: [place("West-Vlaanderen"), place("Limburg", "home"), place("Antwerpen")],
  series: [series("home", "2023", [value(1.8, "1,8"), value(1.9, "1,9"), notPublished])],
  axis: axis(0, 3, 1),
});

const bars = seriesFigure({
  shape: "bars",
  unit: "vacancies",
  unitLabel: "vacatures",
  categories: [place("Vervaardiging van auto’s, aanhangwagens en opleggers"), place("Onderwijs")],
  series: [series("home", "Limburg", [value(5300, "5.300"), suppressed])],
  axis: axis(0, 6000, 2000),
});

const empty: EmptyFigure = { ...heroFigure, kind: "empty", nearest: [] };

async function draw(figure: SeriesFigure, width = 612, arrangement?: "panels") {
  const view = render(
    <Drawing figure={figure} width={width} {...(arrangement === undefined ? {} : { arrangement })} />,
  );
  const group = await screen.findByRole("group", { name: figure.title });
  return { ...view, group };
}

const textsOf = (container: HTMLElement): readonly string[] =>
  [...container.querySelectorAll("svg text")].map((text) => text.textContent);

describe("Drawing", () => {
  it("hangs each place under the line with its number, a limit in its own words, and the region across", async () => {
    const { container } = await draw(hanging, 1280);
    expect(textsOf(container)).toEqual(
      expect.arrayContaining(["Limburg", "76,3%", "75% of meer", "73,8%", "Vlaanderen 76,8%", "80%"]),
    );
  });

  it("repeats the goal line with its flag for each row of places on a small screen", async () => {
    const { container } = await draw(hanging, 328);
    expect(textsOf(container).filter((text) => text === "80%")).toHaveLength(2);
  });

  it("draws nineteen persons for 1,9 per vacancy and none where there is no number", async () => {
    const { container } = await draw(personRows);
    expect(container.querySelectorAll(".person")).toHaveLength(18 + 19);
    expect(textsOf(container)).toEqual(expect.arrayContaining(["10 vacatures", "per vacature", "1,9", "n.b."]));
  });

  it("writes long names in full and puts each number at its bar", async () => {
    const { container } = await draw(bars, 328);
    const texts = textsOf(container);
    expect(texts.join(" ")).toContain("Vervaardiging van auto’s, aanhangwagens");
    expect(texts).toEqual(expect.arrayContaining(["5.300", "–"]));
  });

  it("walks through places by arrow key, with the place first", async () => {
    const user = userEvent.setup();
    const { container, group } = await draw(hanging, 1280);
    await user.tab();
    expect(group).toHaveFocus();
    const live = container.querySelector("[aria-live]");
    expect(live).toHaveTextContent(/^Limburg, Werkzaamheidsgraad: 76,3%\.$/);
    await user.keyboard("{ArrowRight}");
    expect(live).toHaveTextContent(/^Antwerpen, Werkzaamheidsgraad: 75% of meer\. De bron geeft geen cijfer/);
  });

  it("draws one panel per series on request, each with its last number", async () => {
    const figure = seriesFigure({
      ...heroFigure,
      categories: years(2023, 2025),
      series: [
        series("home", "Limburg", points([75, 76, 76.3])),
        series("context", "Antwerpen", points([74, 74.5, 75.1])),
      ],
    });
    const { container } = await draw(figure, 612, "panels");
    expect(textsOf(container)).toEqual(expect.arrayContaining(["Limburg", "76,3%", "Antwerpen", "75,1%"]));
  });

  it("shows dots instead of a line when there is one period", async () => {
    const figure = seriesFigure({
      ...heroFigure,
      categories: years(2023, 2023),
      series: [series("home", "Limburg", [value(76.3)]), series("flanders", "Vlaanderen", [value(76.8)])],
    });
    const { container } = await draw(figure);
    expect(container.querySelector(".recharts-line")).toBeNull();
    expect(textsOf(container)).toEqual(expect.arrayContaining(["Limburg", "76,3%", "Vlaanderen", "76,8%"]));
  });

  it("draws a hundred persons as one image, with the groups and the sum as text beside it", () => {
    const { container } = render(<Drawing figure={personsFigure} width={856} />);
    const image = screen.getByRole("img", { name: personsFigure.title });
    expect(image.querySelectorAll(".person")).toHaveLength(100);
    expect(image.querySelectorAll('.person[data-fill="half"]')).toHaveLength(3);
    expect(screen.getByText("actief werkzoekend", { selector: ".waffle-name" })).toHaveTextContent(
      "2 actief werkzoekend",
    );
    expect([...container.querySelectorAll(".waffle-sum dt")].map((part) => part.textContent)).toEqual([
      "76",
      "+ 2",
      "+ 2",
      "80",
    ]);
  });

  it("keeps the place of a drawing that is still loading", async () => {
    const { container } = render(<Drawing figure={heroFigure} width={784} variant="hero" />);
    const height = drawingHeight(heroFigure, 784, "hero");
    const first = container.querySelector<HTMLElement>(".drawing-skeleton, .drawing-stop");
    expect(first?.style.height).toBe(`${height}px`);
    // The library of the lines comes on demand: on a busy machine that takes a while.
    const group = await screen.findByRole("group", {}, { timeout: 10_000 });
    expect(group.style.height).toBe(`${height}px`);
  });

  it.each([320, 612, 1280])(
    "draws one dot per place with a value, home and references named, at %d px",
    async (width) => {
      const { container } = await draw(stripFigure, width);
      expect(container.querySelectorAll(".strip-place")).toHaveLength(37);
      expect(container.querySelectorAll('.strip-place[data-role="home"]')).toHaveLength(1);
      expect(container.querySelectorAll(".strip-reference")).toHaveLength(3);
      expect(textsOf(container)).toEqual(
        expect.arrayContaining(["Genk 9,2%", "Limburg 6,3%", "Vlaanderen 6,6%", "mediaan 5,4%"]),
      );
    },
  );

  it("walks a strip from the chosen area by value, in the words of the table", async () => {
    const user = userEvent.setup();
    const { container } = await draw(stripFigure);
    const live = container.querySelector("[aria-live]");
    await user.tab();
    expect(live).toHaveTextContent(/^Genk, Werkzoekendengraad 2024: 9,2%\.$/);
    await user.keyboard("{ArrowLeft}");
    expect(live).toHaveTextContent(/^Maasmechelen, Werkzoekendengraad 2024: 8,8%\.$/);
    await user.keyboard("{Home}");
    expect(live).toHaveTextContent(/^Wellen, Werkzoekendengraad 2024: 3,9%\.$/);
    const inTable = new Map(toFigureTable(stripFigure).rows.map(({ header, cells }) => [header, cells[0]?.text]));
    expect(inTable.get("Genk")).toBe("9,2%");
    expect(inTable.get("Herstappe")).toBe("–");
  });

  it("begins a strip at the lowest value when the chosen area has none", async () => {
    const user = userEvent.setup();
    const { container } = await draw({ ...stripFigure, categories: limburgPlaces({ Herstappe: "home" }) });
    expect(textsOf(container).some((text) => text.startsWith("Herstappe"))).toBe(false);
    await user.tab();
    expect(container.querySelector("[aria-live]")).toHaveTextContent(/^Wellen/);
  });

  it.each([320, 612, 1280])(
    "cuts a bar into parts that fill it, 2 px of paper between them, at %d px",
    async (width) => {
      const { container } = await draw(stackedFigure, width);
      const parts = [...container.querySelectorAll<SVGRectElement>(".stacked-row .stacked-part")];
      expect(parts).toHaveLength(3);
      const boxes = parts.map((part) => {
        const edge = part.hasAttribute("stroke") ? 0.5 : 0;
        const [x, wide] = [Number(part.getAttribute("x")) - edge, Number(part.getAttribute("width")) + 2 * edge];
        return { from: x, to: x + wide };
      });
      expect(boxes.at(-1)?.to).toBeCloseTo(width);
      expect((boxes[1]?.from ?? 0) - (boxes[0]?.to ?? 0)).toBeCloseTo(2);
      expect((boxes[2]?.from ?? 0) - (boxes[1]?.to ?? 0)).toBeCloseTo(2);
      const all = textsOf(container).join(" ");
      for (const { cells } of toFigureTable(stackedFigure).rows) {
        for (const { text } of cells) expect(all).toContain(text);
      }
      for (const { label } of stackedFigure.series) expect(all).toContain(label);
    },
  );

  it("walks through the parts of a bar, and from bar to bar", async () => {
    const user = userEvent.setup();
    const figure = seriesFigure({
      ...stackedFigure,
      categories: [place("Antwerpen"), place("Limburg", "home")],
      series: [
        series("context", "werkt", [value(70), value(69)]),
        series("context", "werkt niet", [value(30), suppressed]),
      ],
    });
    const { container } = await draw(figure);
    const live = container.querySelector("[aria-live]");
    await user.tab();
    expect(live).toHaveTextContent(/^Limburg, werkt: 69%\.$/);
    await user.keyboard("{ArrowRight}");
    expect(live).toHaveTextContent(/^Limburg, werkt niet: –\. Afgeschermd/);
    await user.keyboard("{ArrowUp}");
    expect(live).toHaveTextContent(/^Antwerpen, werkt niet: 30%\.$/);
  });

  it.each(["strip", "stacked"] as const)("tells beforehand how high a %s will be", async (shape) => {
    const figure = shape === "strip" ? stripFigure : stackedFigure;
    for (const width of [320, 1280]) {
      const { group, unmount } = await draw(figure, width);
      expect(group.style.height).toBe(`${drawingHeight(figure, width)}px`);
      unmount();
    }
  });

  it("prints what is noted about a row of bars", async () => {
    const noted = {
      ...bars,
      categories: bars.categories.map((category) => ({ ...category, note: "61% van de vacatures" })),
    };
    const { container } = await draw(noted, 612);
    expect(textsOf(container).filter((text) => text === "61% van de vacatures")).toHaveLength(2);
  });

  it("draws nothing for a figure that is empty or made of single numbers: those are texts", () => {
    const { container, rerender } = render(<Drawing figure={empty} width={612} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<Drawing figure={numbersFigure} width={612} />);
    expect(container).toBeEmptyDOMElement();
  });
});
