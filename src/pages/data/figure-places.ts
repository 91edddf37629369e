import type { SourcePlace } from "../../domain/dataset.ts";
import type { FigureBody } from "../../figures/figure.ts";

/** One number of a figure and the cells that it was read or computed from. */
export interface PlacedNumber {
  readonly key: string;
  /** Where it stands in the figure: `Limburg · 2023`. */
  readonly label: string;
  readonly text: string;
  readonly places: readonly SourcePlace[];
}

/** Every number of a figure that has a cell in a file, in the order of the figure; the chosen area and the last period first. */
export function listPlacedNumbers(figure: FigureBody): readonly PlacedNumber[] {
  return listAll(figure).filter(({ places }) => places.length > 0);
}

function listAll(figure: FigureBody): readonly PlacedNumber[] {
  switch (figure.kind) {
    case "series": {
      const { categories, series, shape } = figure;
      const isTime = shape === "line" || shape === "columns";
      return series.flatMap(({ key, label, points }) => {
        const numbers = points.map((point, index) => ({
          key: `${key} ${categories[index]?.key ?? ""}`,
          label: [...(series.length > 1 || isTime ? [label] : []), categories[index]?.label ?? ""]
            .filter((part) => part !== "")
            .join(" · "),
          text: point.text,
          places: point.places,
        }));
        return isTime ? numbers.toReversed() : numbers;
      });
    }
    case "persons":
      return figure.groups.map(({ key, label, text, places }) => ({ key, label, text, places }));
    case "list":
      return figure.groups.flatMap(({ key, label, items }) =>
        items.map((item) => ({
          key: `${key} ${item.key}`,
          label: item.label,
          text: item.detail === "" ? label : item.detail,
          places: item.places,
        })),
      );
    case "numbers":
      return figure.groups.flatMap((group) =>
        group.items.map(({ key, label, point, when }) => ({
          key: `${group.key} ${key}`,
          label: `${label} · ${when}`,
          text: point.text,
          places: point.places,
        })),
      );
    case "empty":
      return [];
  }
}

/** The files that the numbers of a figure stand in. */
export function filesOf(figure: FigureBody): ReadonlySet<string> {
  return new Set(listAll(figure).flatMap(({ places }) => places.map(({ file }) => file)));
}
