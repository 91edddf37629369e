import { parsePeriod } from "./period.ts";

/** A number that a link took along: which point of which figure, how it was printed, and in which release of the data. */
export interface Citation {
  readonly figure: string;
  readonly category: string;
  /** "" for the only series of a figure that needs no key. */
  readonly series: string;
  /** As it was printed, with a decimal point and no sign of its unit: `76.3`, `76.0`, `-0.4`. */
  readonly value: string;
  /** The day of the release, as an ISO date. */
  readonly release: string;
}

const form = /^([a-z0-9-]+)~([^~]{1,80})~([^~]{0,80})~(-?\d{1,12}(?:\.\d{1,4})?)~(\d{4}-\d{2}-\d{2})$/;

/** The citation in its written form, `werkzaamheidsgraad~2023~province:70000~76.3~2026-11-28`; nothing when it is not one. */
export function readCitation(text: string): Citation | undefined {
  const [, figure, category, series, value, release] = form.exec(text) ?? [];
  if (figure === undefined || category === undefined || series === undefined) return undefined;
  if (value === undefined || release === undefined || parsePeriod(release)?.kind !== "day") return undefined;
  return { figure, category, series, value, release };
}

/** The written form of a citation. `readCitation(writeCitation(c))` is `c` for every point whose keys have no tilde. */
export function writeCitation({ figure, category, series, value, release }: Citation): string {
  return [figure, category, series, value, release].join("~");
}
