export interface LiveRegionProps {
  /** The sentence to announce; empty is silent. Keep the region mounted and change the sentence. */
  readonly message: string;
}

/** Says a change aloud that is seen on the screen without words. */
export function LiveRegion({ message }: LiveRegionProps) {
  return (
    <p className="visually-hidden" role="status">
      {message}
    </p>
  );
}
