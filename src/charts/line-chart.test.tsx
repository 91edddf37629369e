import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { heroFigure, points, series, seriesFigure, axis, years } from "../../tests/charts/example-figures.ts";
import { LineChart } from "./line-chart.tsx";

function lines(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll(".recharts-line-curve")].map((line) => line.getAttribute("d") ?? "");
}

function texts(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll("svg text")].map((text) => text.textContent);
}

describe("LineChart", () => {
  it("draws each piece of each line and joins only what may be joined", () => {
    const { container } = render(<LineChart figure={heroFigure} width={784} variant="hero" />);
    // Vlaanderen has a gap in 2021 and so two pieces; between Limburg's 2019 and 2023 lies the break of 2021.
    expect(lines(container)).toHaveLength(2);
    expect(screen.queryByText(/^gestippeld/)).toBeNull();
  });

  it("draws a bridge over missing years thin and dashed, and says what the dashes mean", () => {
    const { container } = render(<LineChart figure={{ ...heroFigure, breaks: [] }} width={784} />);
    const bridge = container.querySelector(".line-of-bridge .recharts-line-curve");
    expect(bridge).toHaveAttribute("stroke-dasharray", "5 5");
    expect(bridge).toHaveAttribute("stroke-width", "1.25");
    expect(screen.getByText("gestippeld: geen cijfer voor 2020–2022")).toBeInTheDocument();
  });

  it("says only that there is no figure between measurements when lines have different gaps", () => {
    const figure = seriesFigure({
      shape: "line",
      categories: years(2019, 2023),
      axis: axis(0, 10, 5),
      series: [
        series("home", "Limburg", points([1, null, 2, 3, 4]), { gaps: "bridge" }),
        series("flanders", "Vlaanderen", points([1, 2, 3, null, 4]), { gaps: "bridge" }),
      ],
    });
    render(<LineChart figure={figure} width={784} />);
    expect(screen.getByText("gestippeld: tussen deze metingen is er geen cijfer")).toBeInTheDocument();
  });

  it("tells lines apart without colour", () => {
    const { container } = render(<LineChart figure={{ ...heroFigure, breaks: [] }} width={784} />);
    const dashes = [...container.querySelectorAll(".recharts-line-curve")].map((line) =>
      line.getAttribute("stroke-dasharray"),
    );
    expect(dashes.filter((dash) => dash === "9 4")).toHaveLength(2);
    expect(dashes.filter((dash) => dash === "5 5")).toHaveLength(1);
  });

  it("prints what a reader needs: labels at the ends, the goal on its flag, the break in words", () => {
    const { container } = render(<LineChart figure={heroFigure} width={784} variant="hero" />);
    expect(texts(container)).toEqual(
      expect.arrayContaining([
        "Limburg 76,3%",
        "Vlaanderen 77,3%",
        "doelstelling: 80% in 2030",
        "breuk: nieuwe vragenlijst",
        "2030",
      ]),
    );
  });

  it("letters the break on a small screen and explains it under the drawing", () => {
    const { container } = render(<LineChart figure={heroFigure} width={328} />);
    expect(texts(container)).toContain("A");
    expect(texts(container)).not.toContain("breuk: nieuwe vragenlijst");
    expect(screen.getByRole("listitem")).toHaveTextContent("breuk: nieuwe vragenlijst");
  });

  it("is one tab stop with a name, a description and visible instructions", async () => {
    const user = userEvent.setup();
    render(
      <>
        <p id="reading">In 2023 werkte 76,3%.</p>
        <LineChart figure={heroFigure} width={784} describedBy="reading" />
        <button type="button">Volgende</button>
      </>,
    );
    const drawing = screen.getByRole("group", { name: heroFigure.title });
    expect(drawing).toHaveAccessibleDescription(/In 2023 werkte 76,3%\..*Escape/s);
    await user.tab();
    expect(drawing).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Volgende" })).toHaveFocus();
  });

  it("says each step once: place, period, value, and why there is none", async () => {
    const user = userEvent.setup();
    const { container } = render(<LineChart figure={heroFigure} width={784} />);
    const live = container.querySelector("[aria-live]");
    await user.tab();
    expect(live).toHaveTextContent(/^Limburg, 2023: 76,3%\.$/);
    await user.keyboard("{ArrowLeft}");
    expect(live).toHaveTextContent(/^Limburg, 2022: n\.b\. Niet beschikbaar in onze bronnen\.$/);
    await user.keyboard("{ArrowDown}");
    expect(live).toHaveTextContent(/^Vlaanderen, 2022: 76,7%\.$/);
    await user.keyboard("{Home}");
    expect(live).toHaveTextContent(/^Vlaanderen, 2019: 75,5%\.$/);
  });

  it("does not walk into the years that lie ahead: they hold no number of any series", async () => {
    const user = userEvent.setup();
    const { container } = render(<LineChart figure={heroFigure} width={784} />);
    await user.tab();
    await user.keyboard("{End}");
    expect(container.querySelector("[aria-live]")).toHaveTextContent(/^Limburg, 2025/);
  });

  it("shows the same text in its tooltip", async () => {
    const user = userEvent.setup();
    const { container } = render(<LineChart figure={heroFigure} width={784} />);
    await user.tab();
    const tip = container.querySelector<HTMLElement>(".drawing-tip");
    expect(tip).not.toBeNull();
    if (tip === null) return;
    expect(within(tip).getByText("Limburg, 2023")).toBeInTheDocument();
    expect(within(tip).getByText("76,3%")).toBeInTheDocument();
  });

  it("closes and leaves on Escape, so that Tab goes on behind the drawing", async () => {
    const user = userEvent.setup();
    const { container } = render(
      <>
        <LineChart figure={heroFigure} width={784} />
        <button type="button">Volgende</button>
      </>,
    );
    await user.tab();
    await user.keyboard("{Escape}");
    expect(container.querySelector(".drawing-tip")).toBeNull();
    expect(screen.getByText("Einde van de tekening")).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Volgende" })).toHaveFocus();
  });

  it("names the unit where the number does not carry it", async () => {
    const user = userEvent.setup();
    const figure = seriesFigure({
      shape: "line",
      unit: "persons",
      unitLabel: "werkzoekenden",
      categories: years(2023, 2024),
      axis: axis(0, 30000, 10000),
      series: [
        series(
          "home",
          "Limburg",
          points([25155, 26046], (number) => number.toLocaleString("nl-BE")),
        ),
      ],
    });
    const { container } = render(<LineChart figure={figure} width={612} />);
    await user.tab();
    expect(container.querySelector("[aria-live]")).toHaveTextContent("Limburg, 2024: 26.046 werkzoekenden.");
  });
});
