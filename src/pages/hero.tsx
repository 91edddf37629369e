import type { CSSProperties, ReactNode } from "react";
import { keepTogether } from "../ui/keep-together.ts";

/** One measure of the distance to the goal: "3,7" and "procentpunt onder de doelstelling". */
export interface HeroGap {
  readonly value: string;
  readonly label: string;
}

/** Where the rate stands against the goal; `none` is an area without a rate. */
export type HeroStanding =
  | {
      readonly kind: "below" | "on" | "above";
      /** The rate as it is written everywhere: `76,3%`. */
      readonly rate: string;
      /** The distance in points and in persons; may be empty when the rate is on the line. */
      readonly gaps: readonly HeroGap[];
      /** What the giant number counts, and how it was before. */
      readonly caption: ReactNode;
      /** How far below (or above) the goal the value lies in the drawing, so that the number hangs level with its point. */
      readonly hangPx?: number | undefined;
    }
  | { readonly kind: "none"; readonly message: ReactNode };

export interface HeroProps {
  readonly id: string;
  readonly measure: string;
  /** Who, where, when. */
  readonly detail: string;
  readonly finding: string;
  readonly standing: HeroStanding;
  readonly toc?: ReactNode;
  /** The drawing, or the table. */
  readonly plot?: ReactNode;
  readonly view: "chart" | "table";
  /** Height of the goal line in the drawing, in pixels from its top; it is laid on the horizon. */
  readonly plotGoalPx: number;
}

/** The horizon: paper above the 80 line, mist below. The finding stands above it, the number hangs under it. */
export function Hero({ id, measure, detail, finding, standing, toc, plot, view, plotGoalPx }: HeroProps) {
  const hang = standing.kind === "none" ? undefined : standing.hangPx;
  const places = {
    "--plot-goal": `${plotGoalPx}px`,
    ...(hang !== undefined && { "--hang": `${Math.round(hang)}px` }),
  } as CSSProperties;
  return (
    <section className="hero" id={id} data-standing={standing.kind} data-view={view} style={places}>
      <div className="hero-grid page-width">
        <div className="hero-sky">
          <p className="kicker">
            <b>{measure}</b> <span>{detail}</span>
          </p>
          <h1 className="page-title">{finding}</h1>
        </div>
        {toc}
        <Standing standing={standing} />
        {plot !== undefined && <div className="hero-plot">{plot}</div>}
      </div>
    </section>
  );
}

interface StandingProps {
  readonly standing: HeroStanding;
}

function Standing({ standing }: StandingProps) {
  if (standing.kind === "none") return <div className="hero-none">{standing.message}</div>;
  const { rate, gaps, caption } = standing;
  const number = rate.endsWith("%") ? rate.slice(0, -1) : rate;
  return (
    <>
      {gaps.length > 0 && (
        <div className="hero-gap">
          {gaps.map(({ value, label }) => (
            <p key={label}>
              <strong>{keepTogether(value)}</strong> <span>{label}</span>
            </p>
          ))}
        </div>
      )}
      <p className="hero-rate">
        {number}
        {number !== rate && <small>%</small>}
      </p>
      <p className="hero-caption">{caption}</p>
    </>
  );
}
