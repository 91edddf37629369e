import type { Figure, Point, SeriesFigure } from "../../../figures/figure.ts";
import { slideWords, type SlideWords } from "../../../format/slide-words.ts";
import { toLineRuns } from "./line-pieces.ts";

/** So many places are named behind a mark; the rest is counted. All of them stand in the workbook. */
const mostNames = 4;

/** What the marks in a drawing mean, with where they occur, and where its axis begins; a table or a map has no axis. */
export function toFootnotes(figure: Figure, on: "chart" | "table"): readonly string[] {
  if (figure.kind !== "series") return [];
  const words = slideWords[figure.language].marks;
  const found = toFound(figure);
  const isSuppressed = ({ kind, ...point }: Point): boolean =>
    kind === "missing" && "reason" in point && point.reason === "suppressed";
  const groups: readonly (readonly [string, (point: Point) => boolean])[] = [
    [words.suppressed, isSuppressed],
    [words.missing, (point) => point.kind === "missing" && !isSuppressed(point)],
  ];
  const marks = groups.flatMap(([text, isOne]) => {
    const names = found.filter(({ point }) => isOne(point)).map(({ name }) => name);
    return names.length === 0 ? [] : [`${text}${words.where(toNames([...new Set(names)], words))}`];
  });
  const bounds = [
    ...new Set(found.flatMap(({ point, name }) => (point.kind === "bound" ? [`${name} ${point.text}`] : []))),
  ];
  const isFlagged = found.some(({ point }) => point.kind === "value" && point.mark === "flagged");
  const isFromZero = figure.shape === "bars" || (figure.shape === "line" && figure.categories.length === 1);
  return [
    ...marks,
    ...(bounds.length === 0 ? [] : [words.bound(toNames(bounds, words))]),
    ...(isFlagged ? [words.flagged] : []),
    ...(on === "chart" && isBridged(figure) ? [words.bridged] : []),
    ...(figure.axis.note === undefined || isFromZero || on === "table" ? [] : [figure.axis.note]),
  ];
}

/** Whether a line of the drawing has thin dashes; one period is drawn as bars. */
function isBridged(figure: SeriesFigure): boolean {
  if (figure.shape !== "line" || figure.categories.length === 1) return false;
  return figure.series.some((one) => toLineRuns(one, figure).some(({ isBridge }) => isBridge));
}

/** Points with the name of where they stand: the period, or the place, with the series when there are several. */
function toFound({ series, categories }: SeriesFigure): readonly { readonly point: Point; readonly name: string }[] {
  return series.flatMap(({ points, label }) =>
    points.flatMap((point, index) => {
      const category = categories[index];
      if (category === undefined || category.isAhead === true) return [];
      return [{ point, name: series.length > 1 ? `${label} ${category.label}` : category.label }];
    }),
  );
}

function toNames(names: readonly string[], words: SlideWords["marks"]): string {
  const shown = names.slice(0, names.length > mostNames ? mostNames - 1 : mostNames);
  const rest = names.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} ${words.more(rest)}`;
}
