import type { Figure } from "../../../figures/figure.ts";
import { toTitlePlace } from "../slide/title-place.ts";
import type { Drawing, SlidePlan } from "./plan.ts";
import { toPlans } from "./to-plans.ts";

/** What stands on a slide: a native chart of a kind, a table, shapes, or only text. */
export type SlideContent = "lines" | "columns" | "bars" | "stacked" | "strip" | "table" | "shapes" | "text";

/** One slide, before it is made. */
export interface OutlinedSlide {
  readonly title: string;
  readonly content: SlideContent;
  /** How many series the chart has, the goal included; 0 without a chart. */
  readonly series: number;
}

/** The slides that a figure will have, in words: for whoever wants to know before making them. */
export function toOutline(figure: Figure): readonly OutlinedSlide[] {
  return toPlans(figure, toTitlePlace(figure.title).room).map((plan) => ({
    title: `${figure.title}${plan.titleSuffix}`,
    ...toContent(plan),
  }));
}

function toContent({ drawings }: SlidePlan): Omit<OutlinedSlide, "title"> {
  const chart = drawings.find((drawing) => drawing.kind === "chart");
  if (chart !== undefined) return toChartContent(chart);
  const has = (kind: Drawing["kind"]): boolean => drawings.some((drawing) => drawing.kind === kind);
  return { content: has("table") ? "table" : has("shapes") ? "shapes" : "text", series: 0 };
}

function toChartContent({ chart }: Extract<Drawing, { readonly kind: "chart" }>): Omit<OutlinedSlide, "title"> {
  if (chart.kind === "strip") return { content: "strip", series: chart.groups.length + chart.references.length };
  const series = chart.bars.length + chart.lines.length;
  if (chart.bars.length === 0) return { content: "lines", series };
  if (chart.isStacked) return { content: "stacked", series };
  return { content: chart.isHorizontal ? "bars" : "columns", series };
}
