import { readClasses, toClassPoint, toClassTexts, type ClassStackPlan } from "./class-stack.ts";
import { defineFigure } from "./define-figure.ts";
import type { FigureBody, Series } from "../figure.ts";
import type { FigureDefinition, FigureInput } from "../figure-input.ts";
import { toNoSplit } from "./group-bars.ts";
import { toMissingPoint } from "../points.ts";
import { toRateAxis } from "../rate-axis.ts";

/** Only the first part of each class, as bars from zero: one bar per chosen place, so that places can be compared. */
export function defineClassBars(plan: ClassStackPlan): FigureDefinition {
  return defineFigure(plan, build);
}

function build(plan: ClassStackPlan, input: FigureInput): FigureBody {
  const { language } = input.selection;
  const found = readClasses(plan, input);
  if (found === undefined) return toNoSplit(plan, input);
  const shown = found.places.filter(({ rows }) => rows.length > 0);
  const classes = plan.classes.filter((group) => shown.some(({ rows }) => rows.some((row) => row.group === group)));
  const series = shown.map(({ region: place, role, rows }): Series => ({
    key: place.key,
    label: place.name,
    role,
    gaps: "break",
    endLabel: "",
    points: classes.map((group) => {
      const row = rows.find((candidate) => candidate.group === group);
      return row === undefined ? toMissingPoint("not-published", language) : toClassPoint(plan, row, 0, language);
    }),
  }));
  return {
    ...toClassTexts(plan, found, input),
    kind: "series",
    shape: "bars",
    unit: "percent",
    unitLabel: "%",
    categoryLabel: plan.categoryLabel[language],
    categories: classes.map(({ key, label }) => ({ key, label: label[language], shortLabel: label[language] })),
    series,
    axis: toRateAxis(series, language, "zero"),
    breaks: [],
  };
}
