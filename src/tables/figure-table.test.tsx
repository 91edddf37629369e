import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  axis,
  heroFigure,
  personsFigure,
  points,
  series,
  seriesFigure,
  years,
} from "../../tests/charts/example-figures.ts";
import type { FigureBody } from "../figures/figure.ts";
import { FigureTable } from "./figure-table.tsx";
import type { TableSort } from "./sort-rows.ts";

beforeAll(() => {
  // jsdom has no layout.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
});

const figure = seriesFigure({
  ...heroFigure,
  categories: years(2019, 2023),
  series: [
    series("home", "Limburg", points([72.4, null, null, null, 76.3])),
    series("flanders", "Vlaanderen", points([75.5, 74.7, null, 76.7, 76.8])),
  ],
});

const long = seriesFigure({
  shape: "line",
  unit: "persons",
  unitLabel: "werkzoekenden",
  categories: years(1995, 2024),
  axis: axis(0, 40, 10),
  series: [
    series(
      "home",
      "Limburg",
      points(
        years(1995, 2024).map((_, index) => index + 1),
        String,
      ),
    ),
  ],
});

function Sorted({ figure: shown }: { readonly figure: FigureBody }) {
  const [sort, setSort] = useState<TableSort>();
  return <FigureTable figure={shown} sort={sort} onSort={setSort} />;
}

const rowHeaders = (): readonly string[] => screen.getAllByRole("rowheader").map((header) => header.textContent);

describe("FigureTable", () => {
  it("is a real table: a caption, column headers and row headers", () => {
    render(<FigureTable figure={figure} />);
    const table = screen.getByRole("table", { name: `${figure.title}. ${figure.subtitle}` });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((header) => header.textContent),
    ).toEqual(["Jaar", "Limburg", "Vlaanderen"]);
    const row = within(table).getByRole("row", { name: /^2023/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["76,3%", "76,8%"]);
  });

  it("explains a mark under the table, and only when it occurs", () => {
    const { rerender } = render(<FigureTable figure={figure} />);
    expect(screen.getByText("Niet beschikbaar in onze bronnen.")).toBeInTheDocument();
    rerender(<FigureTable figure={long} />);
    expect(screen.queryByText("Niet beschikbaar in onze bronnen.")).toBeNull();
  });

  it("sorts by a button, states it on the header and says it", async () => {
    const user = userEvent.setup();
    render(<Sorted figure={figure} />);
    const header = screen.getByRole("columnheader", { name: "Vlaanderen" });
    expect(header).not.toHaveAttribute("aria-sort");
    await user.click(within(header).getByRole("button"));
    expect(header).toHaveAttribute("aria-sort", "ascending");
    expect(screen.getByRole("status")).toHaveTextContent("Gesorteerd op Vlaanderen, oplopend");
    expect(rowHeaders()).toEqual(["2020", "2019", "2022", "2023", "2021"]);
    await user.click(within(header).getByRole("button"));
    expect(header).toHaveAttribute("aria-sort", "descending");
    expect(rowHeaders()).toEqual(["2023", "2022", "2019", "2020", "2021"]);
    await user.click(within(header).getByRole("button"));
    expect(header).not.toHaveAttribute("aria-sort");
    expect(screen.getByRole("status")).toHaveTextContent("Oorspronkelijke volgorde");
  });

  it("has no sort buttons when nobody listens", () => {
    render(<FigureTable figure={figure} />);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("shows the last 24 rows of a long table, and all on request", async () => {
    const user = userEvent.setup();
    render(<FigureTable figure={long} />);
    expect(rowHeaders()).toHaveLength(24);
    expect(rowHeaders().at(-1)).toBe("2024");
    await user.click(screen.getByRole("button", { name: "Toon alle 30 rijen" }));
    expect(rowHeaders()).toHaveLength(30);
  });

  it("puts the unit in the header where numbers do not carry it", () => {
    render(<FigureTable figure={long} />);
    expect(screen.getByRole("columnheader", { name: /Limburg/ })).toHaveTextContent("werkzoekenden");
  });

  it("describes groups of persons with their name", () => {
    render(<FigureTable figure={personsFigure} />);
    expect(screen.getByRole("rowheader", { name: /^actief werkzoekend/ })).toHaveTextContent(
      "Werkloos, zoekt en is beschikbaar",
    );
  });
});
