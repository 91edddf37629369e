import { lazy } from "react";
import { useWidth } from "../../charts/use-width.ts";
import type { Figure, SeriesFigure } from "../../figures/figure.ts";
import { readingIdOf } from "../../ui/figure-frame.tsx";

// One figure has one shape, so only the code of that shape is loaded.
const LineChart = lazy(async () => ({ default: (await import("../../charts/line-chart.tsx")).LineChart }));
const ColumnChart = lazy(async () => ({ default: (await import("../../charts/column-chart.tsx")).ColumnChart }));
const Drawing = lazy(async () => ({ default: (await import("../../charts/drawing.tsx")).Drawing }));

/** The drawing of an embedded figure, as wide as the embed. */
export function EmbedDrawing({ figure }: { readonly figure: Figure }) {
  const isLine = figure.kind === "series" && figure.shape === "line" && figure.categories.length > 1;
  if (isLine || (figure.kind === "series" && figure.shape === "columns")) return <PeriodChart figure={figure} />;
  return <Drawing figure={figure} describedBy={readingIdOf(figure.id)} />;
}

/** Lines and columns: the drawings that need the chart library. */
function PeriodChart({ figure }: { readonly figure: SeriesFigure }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const common = { figure, width, describedBy: readingIdOf(figure.id) };
  return (
    <div className="drawing-box" ref={ref}>
      {width > 0 &&
        (figure.shape === "line" ? <LineChart {...common} variant="figure" /> : <ColumnChart {...common} />)}
    </div>
  );
}
