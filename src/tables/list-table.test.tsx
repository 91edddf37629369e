import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ListFigure } from "../figures/figure.ts";
import { ListTable } from "./list-table.tsx";

const item = (label: string, detail = "", marks: readonly string[] = []) => ({
  key: label,
  label,
  detail,
  marks,
  places: [],
});

const figure: ListFigure = {
  kind: "list",
  id: "knelpuntberoepen",
  language: "nl",
  title: "Knelpuntberoepen",
  subtitle: "",
  reading: [],
  notes: [],
  sources: [],
  facts: [],
  absent: [],
  itemLabel: "Beroep",
  groupLabel: "Cluster",
  detailLabel: "Toelichting",
  markLabel: "Oorzaak",
  groups: [
    { key: "bouw", label: "Bouw", items: [item("Dakdekker", "Plat en hellend dak", ["kwantitatief"]), item("Metser")] },
    { key: "zorg", label: "Zorg", items: [item("Verpleegkundige"), item("Coördinator zorg")] },
  ],
};

const openGroups = (container: HTMLElement): readonly string[] =>
  [...container.querySelectorAll("details[open] .list-group-name")].map((name) => name.textContent);

describe("ListTable", () => {
  it("shows the groups closed, each with its count", () => {
    const { container } = render(<ListTable figure={figure} />);
    expect(openGroups(container)).toEqual([]);
    expect([...container.querySelectorAll("summary")].map((summary) => summary.textContent)).toEqual([
      "Bouw2",
      "Zorg2",
    ]);
    expect(screen.getByRole("status")).toHaveTextContent("4 in de lijst");
  });

  it("opens what was found, marks it and counts it", () => {
    const { container } = render(<ListTable figure={figure} search="coordin" />);
    expect(openGroups(container)).toEqual(["Zorg"]);
    expect(screen.getByText("Coördin", { selector: "mark" })).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("1 van 4 gevonden");
  });

  it("shows one group when one is chosen", () => {
    const { container } = render(<ListTable figure={figure} group="bouw" />);
    expect(openGroups(container)).toEqual(["Bouw"]);
    expect(screen.getByText("Dakdekker")).toBeInTheDocument();
    expect(screen.queryByText("Verpleegkundige")).toBeNull();
  });

  it("says so when nothing is found", () => {
    render(<ListTable figure={figure} search="astronaut" />);
    expect(screen.getByRole("status")).toHaveTextContent("Niets gevonden voor “astronaut”.");
  });
});
