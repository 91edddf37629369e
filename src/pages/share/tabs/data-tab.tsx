import type { ShareTabProps } from "../share-tabs.ts";

/** The figure as files with numbers. */
export function DataTab({ outgoing }: ShareTabProps) {
  return <p>{outgoing.figure.subtitle}</p>;
}
