/** The marks that can stand between two cells of a text file, in the order in which we prefer them. */
export const delimiters = ["\t", ";", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** How many lines are looked at to choose the delimiter. */
const sampleLines = 200;

const named: ReadonlyMap<string, Delimiter> = new Map([
  ["tab", "\t"],
  ["\t", "\t"],
  [";", ";"],
  [",", ","],
]);

/** The delimiter that a first line `sep=;` names, as Excel writes and reads it. */
export function readSeparatorLine(line: string): Delimiter | undefined {
  const match = /^"?sep=(.*?)"?$/i.exec(line.replace(/\r$/, ""));
  return match === null ? undefined : named.get((match[1] ?? "").toLowerCase());
}

/**
 * The delimiter of a text: the one with most cuts on lines of one same width. Decimal commas do not count as
 * delimiters when a comma never stands anywhere else. A text that nothing cuts is a single column.
 */
export function chooseDelimiter(text: string): Delimiter {
  // Eurostat's own tables: codes with commas in the first cell, periods behind tabs.
  if (/^[^\n]*\\(TIME_PERIOD|time)\t/i.test(text)) return "\t";
  const lines = text
    .split(/\r\n|\n|\r/, sampleLines)
    .filter((line) => line.trim() !== "" && readSeparatorLine(line) === undefined);
  let best: Delimiter = ";";
  let bestCount = 0;
  for (const delimiter of delimiters) {
    if (delimiter === "," && lines.every(hasOnlyDecimalCommas)) continue;
    const count = countCuts(lines.map((line) => widthOf(line, delimiter)));
    if (count > bestCount) {
      best = delimiter;
      bestCount = count;
    }
  }
  return best;
}

function hasOnlyDecimalCommas(line: string): boolean {
  return !/(^|\D),|,(\D|$)/.test(line);
}

/** Number of cells on a line. A delimiter between quotes does not count, nor does a comma of prose (before a blank). */
function widthOf(line: string, delimiter: Delimiter): number {
  let width = 1;
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted && !(delimiter === "," && line[i + 1] === " ")) width++;
  }
  return width;
}

/** How many cuts lie on the lines that share the most common width above one. */
function countCuts(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => (width - 1) * count));
}
