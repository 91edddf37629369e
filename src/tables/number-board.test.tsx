import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { numbersFigure } from "../../tests/charts/example-figures.ts";
import { toFigureTable } from "../figures/figure-table.ts";
import { NumberBoard } from "./number-board.tsx";
import { sortRows } from "./sort-rows.ts";

describe("NumberBoard", () => {
  it("is a named group for every group, without headings of its own", () => {
    render(<NumberBoard figure={numbersFigure} />);
    expect(screen.getAllByRole("group").map((region) => region.getAttribute("aria-labelledby"))).toHaveLength(2);
    expect(screen.getByRole("group", { name: "Ontslag" })).toHaveTextContent("695 personen");
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("names each number, then gives it with its place, period and explanation", () => {
    render(<NumberBoard figure={numbersFigure} />);
    const group = within(screen.getByRole("group", { name: "Ontslag" }));
    expect(group.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "Limburgers getroffen bij VDL Nedcar",
      "Toegekende steun",
      "Leeftijd van de deelnemers",
    ]);
    expect(group.getAllByRole("definition").map((text) => text.textContent)).toEqual([
      "695 personen",
      "Limburg, najaar 2023",
      "In twee rondes samen.",
      "9.141.660 euro",
      "Limburg, najaar 2023",
      "n.b.",
      "Limburg, najaar 2023",
      "Niet beschikbaar in onze bronnen.",
    ]);
  });

  it("shows a missing number as its mark, in the look of a mark", () => {
    render(<NumberBoard figure={numbersFigure} />);
    expect(screen.getByText("n.b.")).toHaveClass("is-mark");
    expect(screen.getByText("695 personen")).not.toHaveClass("is-mark");
  });

  it("leaves out a group without numbers", () => {
    const figure = { ...numbersFigure, groups: [...numbersFigure.groups, { key: "leeg", label: "Leeg", items: [] }] };
    render(<NumberBoard figure={figure} />);
    expect(screen.queryByText("Leeg")).toBeNull();
  });
});

describe("toFigureTable of single numbers", () => {
  it("has a row per number, with its subject first and its value as a number", () => {
    const { headerLabel, columns, rows } = toFigureTable(numbersFigure);
    expect([headerLabel, ...columns.map(({ label }) => label)]).toEqual([
      "Cijfer",
      "Onderwerp",
      "Waarde",
      "Waar en wanneer",
    ]);
    expect(rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])).toEqual([
      ["Limburgers getroffen bij VDL Nedcar", "Ontslag", "695 personen", "Limburg, najaar 2023"],
      ["Toegekende steun", "Ontslag", "9.141.660 euro", "Limburg, najaar 2023"],
      ["Leeftijd van de deelnemers", "Ontslag", "n.b.", "Limburg, najaar 2023"],
      ["Plaatsen in beroepsopleiding", "Opleiding", "ongeveer 1.200 plaatsen", "Limburg, najaar 2023"],
    ]);
    expect(rows.map(({ cells }) => cells[1]?.value)).toEqual([695, 9_141_660, null, 1200]);
    expect(rows.map(({ cells }) => cells[1]?.explanation)).toEqual([
      "In twee rondes samen.",
      undefined,
      "Niet beschikbaar in onze bronnen.",
      undefined,
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  });

  it("has no column for the subject when there is one, and names that column in the language", () => {
    const one = { ...numbersFigure, groups: numbersFigure.groups.slice(0, 1) };
    expect(toFigureTable(one).columns.map(({ key }) => key)).toEqual(["value", "when"]);
    expect(toFigureTable({ ...numbersFigure, language: "en" }).columns[0]?.label).toBe("Subject");
  });

  it("sorts by value with what is missing last, and by subject as text", () => {
    const table = toFigureTable(numbersFigure);
    const sorted = (column: string, descending: boolean): readonly string[] =>
      sortRows(table, { column, descending }, "nl").map(({ cells }) => cells[1]?.text ?? "");
    expect(sorted("value", true)).toEqual(["9.141.660 euro", "ongeveer 1.200 plaatsen", "695 personen", "n.b."]);
    expect(sorted("group", true)[0]).toBe("ongeveer 1.200 plaatsen");
  });
});
