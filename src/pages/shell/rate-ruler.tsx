export interface RateRulerProps {
  /** The employment rate of the chosen area, in percent. */
  readonly rate: number;
  /** The goal, in percent. */
  readonly goal: number;
}

/** A line as wide as the window, filled to the rate, with a tick at the goal. Decorative: the hero says it in words. */
export function RateRuler({ rate, goal }: RateRulerProps) {
  return (
    <div className="rate-ruler" aria-hidden="true">
      <span className="rate-ruler-fill" style={{ width: `${rate}%` }} />
      <span className="rate-ruler-goal" style={{ left: `${goal}%` }} />
    </div>
  );
}
