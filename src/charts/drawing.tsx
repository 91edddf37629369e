import { lazy, Suspense, type JSX } from "react";
import { neverReached } from "../domain/brand.ts";
import type { FigureBody, SeriesFigure } from "../figures/figure.ts";
import { drawingWords } from "../format/drawing-words.ts";
import { BarChart } from "./bar-chart.tsx";
import { DotRows } from "./dot-rows.tsx";
import { drawingHeight, type LineArrangement } from "./drawing-height.ts";
import { HangingBars } from "./hanging-bars.tsx";
import type { LineVariant } from "./line-plot.ts";
import { PersonRows } from "./person-rows.tsx";
import { PersonWaffle } from "./person-waffle.tsx";
import { SmallMultiples } from "./small-multiples.tsx";
import { StackedBars } from "./stacked-bars.tsx";
import { Strip } from "./strip.tsx";
import { StripRows } from "./strip-rows.tsx";
import { useTurn } from "./use-turn.ts";
import { useWidth } from "./use-width.ts";

// Recharts is heavy: it stays out of the entry and comes with the first drawing that needs it.
const LineChart = lazy(async () => ({ default: (await import("./line-chart.tsx")).LineChart }));
const ColumnChart = lazy(async () => ({ default: (await import("./column-chart.tsx")).ColumnChart }));

export interface DrawingProps {
  readonly figure: FigureBody;
  /** Id of the reading text on the page: it describes the drawing to those who cannot see it. */
  readonly describedBy?: string;
  /** `hero` for the large line on the horizon of a page. */
  readonly variant?: LineVariant;
  /** Lines together in one plot, or one panel per series. */
  readonly arrangement?: LineArrangement;
  /** Given for pictures and tests; on a page the box is measured. */
  readonly width?: number;
}

/**
 * The drawing of a figure, whatever its shape, as wide as its box. Nothing for lists and single numbers (they are texts,
 * see the tables), for bubbles (a map, see the maps) and for empty figures (their reading text says why).
 */
export function Drawing({ width, ...props }: DrawingProps): JSX.Element | null {
  const { figure } = props;
  if (figure.kind === "list" || figure.kind === "numbers" || figure.kind === "empty") return null;
  if (figure.kind === "series" && figure.shape === "bubbles") return null;
  if (width === undefined) return <MeasuredDrawing {...props} />;
  return <DrawingOfWidth {...props} width={width} />;
}

/** Measures its box first and keeps its place until its turn has come, so that nothing jumps. */
function MeasuredDrawing(props: Omit<DrawingProps, "width">): JSX.Element {
  const { ref, width } = useWidth<HTMLDivElement>();
  const isOn = useTurn();
  const { figure, variant, arrangement } = props;
  return (
    <div className="drawing-box" ref={ref}>
      {width > 0 &&
        (isOn ? (
          <DrawingOfWidth {...props} width={width} />
        ) : (
          <Skeleton figure={figure} height={drawingHeight(figure, width, variant, arrangement)} />
        ))}
    </div>
  );
}

function DrawingOfWidth({ figure, width, ...options }: DrawingProps & { readonly width: number }): JSX.Element | null {
  const { variant, arrangement, describedBy } = options;
  const height = drawingHeight(figure, width, variant, arrangement);
  if (figure.kind === "persons") {
    return <PersonWaffle figure={figure} width={width} describedBy={describedBy} variant={variant ?? "figure"} />;
  }
  if (figure.kind !== "series") return null;
  return (
    <Suspense fallback={<Skeleton figure={figure} height={height} />}>
      <SeriesDrawing figure={figure} width={width} {...options} />
    </Suspense>
  );
}

interface SeriesDrawingProps extends Omit<DrawingProps, "figure" | "width"> {
  readonly figure: SeriesFigure;
  readonly width: number;
}

function SeriesDrawing({ figure, width, describedBy, variant, arrangement }: SeriesDrawingProps): JSX.Element | null {
  const common = { figure, width, describedBy };
  switch (figure.shape) {
    case "line":
      if (figure.categories.length === 1) return <DotRows {...common} />;
      if (arrangement === "panels") return <SmallMultiples {...common} />;
      return <LineChart {...common} variant={variant ?? "figure"} />;
    case "columns":
      return <ColumnChart {...common} />;
    case "bars":
      return <BarChart {...common} />;
    case "hanging":
      return <HangingBars {...common} />;
    case "person-rows":
      return <PersonRows {...common} />;
    case "strip":
      return figure.series.length > 1 ? <StripRows {...common} /> : <Strip {...common} />;
    case "stacked":
      return <StackedBars {...common} />;
    case "bubbles":
      return null;
    default:
      return neverReached(figure.shape);
  }
}

/** Stands where the drawing will be, as high as it will be. */
function Skeleton({ figure, height }: { readonly figure: FigureBody; readonly height: number }): JSX.Element {
  return (
    <div className="drawing-skeleton" style={{ height }}>
      <span>{drawingWords(figure.language).loading}</span>
    </div>
  );
}
