export interface SkeletonLineProps {
  readonly width: "long" | "medium" | "short";
}

/** A grey bar as high as the line of text that will stand there. */
export function SkeletonLine({ width }: SkeletonLineProps) {
  return <span className={`skeleton-line skeleton-line--${width}`} aria-hidden="true" />;
}

export interface SkeletonDrawingProps {
  readonly message: string;
  /** Height of the drawing that will come, so that nothing jumps. */
  readonly heightPx?: number;
}

/** The place of a drawing that is on its way. */
export function SkeletonDrawing({ message, heightPx }: SkeletonDrawingProps) {
  return (
    <div className="skeleton-drawing" role="status" style={heightPx === undefined ? {} : { height: `${heightPx}px` }}>
      {message}
    </div>
  );
}
